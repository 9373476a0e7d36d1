"""Makes a large briefing out of nothing: the same numbers give the same files."""
