"""Shared by several agents: replay buffer, exploration bonus, scene memory, batches of transitions."""
