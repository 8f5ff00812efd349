"""Adapters for tools that train and evaluate language models. Each file needs the extra of the same name.

All of them play through `starling.dialogue`.
"""
