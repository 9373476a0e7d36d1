"""Mentions, in every form that the content format has."""

from .dates import day

REFERRED = {"actor": "the group", "place": "the town", "event": "the event", "source": "the paper"}


def certain(record):
    """A mention by its id, which reads the same in every file."""
    return f"[{record.name}]({record.kind}:{record.id})"


class Mentions:
    """Writes the mentions of one dispatch, and the reference definitions that some of them need."""

    def __init__(self, chance):
        self.chance = chance
        self.count = 0
        self.definitions = {}

    def record(self, record):
        chance = self.chance
        self.count += 1
        text = chance.one(record.aliases) if record.aliases and chance.happens(0.3) else record.name
        form = chance.random()
        if form < 0.62:
            return f"[{text}]({record.kind}:{record.id})"
        if form < 0.72:
            return f"[{text}]({record.kind}:)"
        if form < 0.80:
            return f"[[{text}]]"
        if form < 0.84:
            return f"[[{record.kind}:{record.id}|{REFERRED[record.kind]}]]"
        if form < 0.90:
            label = f"r{len(self.definitions) + 1}"
            label = self.definitions.setdefault(f"{record.kind}:{record.id}", label)
            return f"[{text}][{label}]"
        if form < 0.96:
            certainty = chance.one(["low", "medium", "high"])
            return f"[{REFERRED[record.kind]}]({record.kind}:{record.id}?certainty={certainty})"
        return f"[{text}](../../{record.kind}s/{record.id}.md)"

    def date(self, number):
        """A day near another one, as a story says it."""
        self.count += 1
        exact = day(number + self.chance.between(-6, 2))
        return f"[{exact:on %A}](date:{exact})"

    def references(self):
        return "".join(f"[{label}]: {target}\n" for target, label in self.definitions.items())
