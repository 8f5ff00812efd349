"""Generates verified games on disk from ideas, singly or in batches, with their cards and pages."""
