"""X by the person's own key: typed requests over tweepy, sent once each, every answer named.

tweepy builds the requests; the line they leave by is ours, since tweepy's own has no time limit,
goes to one host and repeats itself. Source of what X says: its API description 2.166 and 2.167.
"""

from __future__ import annotations

import logging

# At DEBUG these write down what they send, the person's key with it.
for _name in ("tweepy", "requests_oauthlib", "oauthlib", "urllib3", "requests"):
    logging.getLogger(_name).setLevel(logging.WARNING)
