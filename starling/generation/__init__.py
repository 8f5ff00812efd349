"""From ideas to verified games on disk, one or many, with their cards and pages."""
