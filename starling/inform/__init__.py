"""From a GameSpec to Inform 7 source, and from source to a story file and its symbols.

- `render`: the Inform 7 source of a `GameSpec`; `phrases` words its names, conditions and effects.
- `templates`: expands the kit's patches of Inform's template files.
- `compiler`: runs the Inform compilers on a source with the kit (``inform7/``) and caches the result.
"""
