"""What several agents share: replay, exploration, memory, batches of texts."""
