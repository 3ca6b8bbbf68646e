"""Pictures and videos on paper: what a file is, what X takes of it, what stands beside what."""
