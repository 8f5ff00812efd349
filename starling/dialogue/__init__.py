"""How a language model plays a game: prompts, commands read from replies, and the conversation of an episode."""
