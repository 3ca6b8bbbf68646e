"""How likely chance alone is to bring so many: the tails that the thermometer asks for."""

from __future__ import annotations

from math import exp, lgamma, log, log1p

_MOST_TERMS = 5_000
_NEGLIGIBLE = 1e-9


def of_so_many(count: int, mean: float, spread: float) -> float:
    """The chance of `count` or more where `mean` is usual: a negative binomial tail.

    The rate itself is no constant: its relative variance is `spread` (above 0), so that the
    variance is `mean + spread · mean²`. A Poisson tail, which knows no good and no bad days, would
    take every fair for a riot. `mean` is above 0.
    """
    if count <= 0:
        return 1.0
    size = 1.0 / spread
    odds = spread * mean / (1.0 + spread * mean)
    first = lgamma(count + size) - lgamma(size) - lgamma(count + 1.0)
    term = exp(first + count * log(odds) - size * log1p(spread * mean))
    tail = 0.0
    # Summed upwards: one minus what lies below would lose what is small.
    for number in range(count, count + _MOST_TERMS):
        tail += term
        term *= odds * (number + size) / (number + 1.0)
        if term < tail * _NEGLIGIBLE:
            break
    return min(1.0, tail)


def of_such_a_share(count: int, total: int, share: float, spread: float) -> float:
    """The chance that `count` or more of `total` are of a kind of which `share` (between 0 and 1,
    both excluded) are usually: a beta-binomial tail, the share's relative variance `spread`."""
    if count <= 0:
        return 1.0
    worth = max(1.0, (1.0 - share) / (spread * share) - 1.0)
    more, less = share * worth, (1.0 - share) * worth
    term = exp(
        _log_beta(count + more, total - count + less)
        - _log_beta(more, less)
        - _log_beta(count + 1.0, total - count + 1.0)
        - log(total + 1.0)
    )
    tail = 0.0
    for number in range(count, total + 1):
        tail += term
        left = total - number
        term *= left / (number + 1.0) * (number + more) / (left - 1.0 + less)
        if term < tail * _NEGLIGIBLE:
            break
    return min(1.0, tail)


def _log_beta(one: float, other: float) -> float:
    return lgamma(one) + lgamma(other) - lgamma(one + other)
