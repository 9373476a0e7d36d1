"""The records: actors, places, events and sources, in the order of how often they will be named."""

from dataclasses import dataclass, field

from .dates import DAYS, day, uncertain
from .names import Names, identifier
from .words import PARTS, RELATIONS, ROLES


@dataclass
class Record:
    kind: str
    name: str
    values: dict
    aliases: list = field(default_factory=list)
    day: int = 0

    @property
    def id(self):
        return identifier(self.name)


class Records:
    """About a third of a record for each dispatch: sources, places, actors, events."""

    def __init__(self, dispatches, chance):
        self.chance = chance
        self.names = Names(chance)
        self.sources = [self.source() for _ in range(max(6, dispatches // 100))]
        self.places = []
        for number in range(max(8, dispatches * 8 // 100)):
            self.places.append(self.place(number))
        self.actors = []
        for _ in range(max(8, dispatches * 13 // 100)):
            self.actors.append(self.actor())
        self.events = sorted((self.event() for _ in range(max(8, dispatches * 12 // 100))), key=lambda event: event.day)

    @property
    def all(self):
        return self.sources + self.places + self.actors + self.events

    def source(self):
        chance = self.chance
        name = self.names.outlet()
        values = {
            "kind": chance.one(["agency", "newspaper", "newspaper", "broadcaster", "official", "social"]),
            "reliability": chance.one("ABBCCD"),
            "url": f"https://{identifier(name)}.example/",
        }
        return Record("source", name, values)

    def place(self, number):
        """The first places are countries, the next regions, the rest towns; each lies in one before it."""
        chance = self.chance
        name = self.names.place()
        countries, regions = 4, 4 + max(4, number // 10)
        around = countries if number < 40 else min(number, regions)
        within = None if number < countries else self.places[chance.below(around)]
        values = {
            "type": "country" if number < countries else "region" if number < 40 else "town",
            "within": within and within.id,
            "coordinates": [round(chance.random() * 20 + 5, 3), round(chance.random() * 30 - 10, 3)],
            "precision": "area" if number < 40 else chance.one(["exact", "approximate"]),
        }
        return Record("place", name, values, self.aliases(self.names.place, 0.2))

    def actor(self):
        chance, names = self.chance, self.names
        kind, invent = chance.one([
            ("person", names.person), ("person", names.person), ("person", names.person), ("armed-group", names.group),
            ("force", names.group), ("organisation", names.body), ("collective", names.group),
        ])
        record = Record("actor", invent(), {"type": kind}, self.aliases(invent, 0.3))
        if self.actors and kind == "person" and chance.happens(0.6):
            start = 2000 + chance.below(12)
            title, group = chance.one(ROLES), chance.one(self.actors)
            end = start + chance.between(1, 9)
            record.values["roles"] = [{"title": title, "of": group.id, "from": start, "to": end}]
        if self.actors and chance.happens(0.3):
            record.values["relations"] = [{"type": chance.one(RELATIONS), "actor": chance.one(self.actors).id}]
        return record

    def event(self):
        chance = self.chance
        number = chance.below(DAYS)
        place = chance.one(self.places)
        values = {
            "date": uncertain(number, chance),
            "type": chance.one(["battle", "meeting", "statement", "election", "attack"]),
            "place": place.id,
            "status": chance.one(["reported", "reported", "claimed", "confirmed", "denied"]),
            "participants": self.participants(),
        }
        return Record("event", self.names.happening(place.name), values, day=number)

    def participants(self):
        known = self.chance.some(self.actors[:200], self.chance.between(0, 3))
        return [{"actor": actor.id, "role": self.chance.one(PARTS)} for actor in known]

    def aliases(self, invent, share):
        return [invent()] if self.chance.happens(share) else []

    def text(self, record, mention):
        """What a record's file says below its front matter."""
        near = self.chance.one(self.places)
        return (
            f"The desk keeps {record.name} apart from others of a like name.\n"
            f"It is named first in stories about {mention(near)}, from {day(self.chance.below(DAYS)).year} on.\n"
        )
