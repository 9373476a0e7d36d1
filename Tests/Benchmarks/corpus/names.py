"""Names that nobody has, each of them given once."""

from .words import BODIES, ENDINGS, FIRST_NAMES, GROUPS, HAPPENINGS, MIDDLES, OPENINGS, OUTLETS, TOWNS


class Names:
    """Invents names; no two are alike in any kind, so a text alone always says which record is meant."""

    def __init__(self, chance):
        self.chance = chance
        self.given = set()

    def word(self):
        chance = self.chance
        middle = chance.one(MIDDLES) if chance.happens(0.4) else ""
        return (chance.one(OPENINGS) + middle + chance.one(ENDINGS)).capitalize()

    def place(self):
        return self.new(lambda: self.word() + self.chance.one(TOWNS))

    def person(self):
        return self.new(lambda: f"{self.chance.one(FIRST_NAMES)} {self.word()}")

    def group(self):
        return self.new(lambda: f"{self.word()} {self.chance.one(GROUPS)}")

    def body(self):
        return self.new(lambda: f"{self.word()} {self.chance.one(BODIES)}")

    def outlet(self):
        return self.new(lambda: f"{self.word()} {self.chance.one(OUTLETS)}")

    def happening(self, place):
        return self.new(lambda: f"{self.chance.one(HAPPENINGS)} {place}")

    def new(self, invent):
        name = invent()
        count = 1
        while name.lower() in self.given:
            count += 1
            name = f"{invent()} {count}" if count > 20 else invent()
        self.given.add(name.lower())
        return name


def identifier(name):
    """The id of a record with a name of letters, digits and spaces."""
    return name.lower().replace(" ", "-")
