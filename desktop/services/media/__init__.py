"""Files taken in: read for what they are, turned upright, freed of what they tell of the person,
made light enough for X, and kept; then shown, cropped, laid out, and swept away.

Whatever a file holds, it is read in bounded time and memory.
"""
