"""Where pages meet what works behind them: a page shows and asks, its desk answers."""
