"""Days, and the extended dates that stand for them with more or less certainty."""

from datetime import date, timedelta

FIRST = date(2009, 1, 1)
DAYS = 8 * 365


def day(number):
    return FIRST + timedelta(days=number)


def uncertain(number, chance):
    """An extended date for a day: mostly the day itself, now and then less than that."""
    exact = day(number)
    forms = [
        (0.80, lambda: f"{exact}"),
        (0.05, lambda: f"{exact}~"),
        (0.04, lambda: f"{exact}?"),
        (0.04, lambda: f"{exact:%Y-%m}"),
        (0.02, lambda: f"{exact:%Y-%m}~"),
        (0.02, lambda: f"{exact}/{day(number + chance.between(1, 9))}"),
        (0.02, lambda: f"[{exact},{day(number + 1)}]"),
        (0.01, lambda: f"{exact:%Y}-{21 + (exact.month - 1) // 3}"),
    ]
    left = chance.random()
    for share, form in forms:
        left -= share
        if left < 0:
            return form()
    return f"{exact}"
