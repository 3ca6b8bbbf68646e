"""What would leave of a text: cut and judged as the composer does it."""

from __future__ import annotations

from desktop.services.refusal import PlanRefused, Refusal


def messages_of(text: str, limit: int) -> tuple[str, ...]:
    """The messages of `text`, each of weight `limit` or less. Raises PlanRefused(EMPTY, FLAWED)."""
    # Imported where used: the meter's tables are not to be loaded with every service.
    from desktop.core.text import Flaw, measure, split_thread

    messages = split_thread(text.strip(), limit)
    flaws = {measure(message, limit).flaw for message in messages}
    if Flaw.EMPTY in flaws:
        raise PlanRefused(Refusal.EMPTY)
    if flaws != {None}:
        raise PlanRefused(Refusal.FLAWED)
    return messages
