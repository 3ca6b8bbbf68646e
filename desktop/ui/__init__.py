"""What the person sees: one package a page, the shell around them, the theme and the words."""
