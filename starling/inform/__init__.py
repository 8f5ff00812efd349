"""From a GameSpec to Inform 7 source, and from source to a story file and its symbols."""
