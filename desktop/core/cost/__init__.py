"""What X asks for what is done with a person's own key, before it is done and after.

The card of prices is data (`card`); a tweet's price stands on paper (`publishing`, `link`); what a
month may still take is `budget`'s. Amounts are whole millionths of the card's currency (`money`).
"""
