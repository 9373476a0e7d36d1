"""Chance that is the same on every machine and in every version of Python."""

from bisect import bisect_right
from itertools import accumulate
from random import Random


class Chance:
    """Draws from one seed; it uses random() alone, whose results Python keeps the same."""

    def __init__(self, seed):
        self.random = Random(seed).random

    def below(self, limit):
        return int(self.random() * limit)

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def one(self, items):
        return items[self.below(len(items))]

    def happens(self, share):
        return self.random() < share

    def some(self, items, count):
        """Several different items, in the order in which they were drawn."""
        left = list(items)
        return [left.pop(self.below(len(left))) for _ in range(min(count, len(left)))]


class Zipf:
    """Draws items so that the n-th is drawn about 1/n as often as the first, as names in the news are."""

    def __init__(self, items, exponent=0.9):
        self.items = items
        self.sums = list(accumulate(1 / (rank + 1) ** exponent for rank in range(len(items))))

    def draw(self, chance):
        return self.items[bisect_right(self.sums, chance.random() * self.sums[-1])]
