"""One file with all of a person's Ramage: made here, brought back here or on another computer."""
