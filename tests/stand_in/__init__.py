"""A faithful stand-in for X on this computer: real HTTP, and a memory that tests read."""
