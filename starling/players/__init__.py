"""Language models and agents measured on games: `starling eval` and the leaderboard."""
