"""The agents that come with STARLING, one readable file each."""
