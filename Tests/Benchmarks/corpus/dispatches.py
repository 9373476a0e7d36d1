"""The dispatches: prose with mentions, claims with figures, now and then a note of the desk."""

from bisect import bisect_left

from .chance import Zipf
from .dates import DAYS, day
from .frontmatter import document
from .mentions import Mentions
from .words import CLAIMS, MEASURES, MENTIONING_SENTENCES, NOTES, PLAIN_SENTENCES

# How much prose and how many mentions a dispatch has, besides its claims.
PROSE = 2900
MENTIONS = 20


class Dispatches:
    """Writes dispatches about the records; who and where follow Zipf, events are those of the days before."""

    def __init__(self, records, chance):
        self.chance = chance
        self.records = records
        self.sources = Zipf(records.sources)
        self.actors = Zipf(records.actors)
        self.places = Zipf(records.places)
        self.days = [event.day for event in records.events]
        self.numbers = {}

    def next(self):
        """The path and the text of a dispatch, and how many mentions it has."""
        number = self.chance.below(DAYS)
        source = self.sources.draw(self.chance)
        stem = f"{day(number)}-{source.id}"
        self.numbers[stem] = self.numbers.get(stem, 0) + 1
        name = stem if self.numbers[stem] == 1 else f"{stem}-{self.numbers[stem]}"
        mentions = Mentions(self.chance)
        event = self.event(number)
        body = self.body(number, event, mentions)
        values = self.values(number, source, event)
        return f"dispatches/{day(number):%Y}/{name}.md", document(values, body), mentions.count

    def event(self, number):
        """An event of the days before a day; the nearest one is the likeliest."""
        index = bisect_left(self.days, number) - 1
        while index > 0 and self.chance.happens(0.5):
            index -= 1
        return self.records.events[max(index, 0)]

    def values(self, number, source, event):
        chance = self.chance
        place = self.places.draw(chance)
        wires = [wire.id for wire in chance.some(self.records.sources[:8], chance.between(0, 2)) if wire is not source]
        hour = f"T{chance.below(24):02}:{chance.below(60):02}:00Z" if chance.happens(0.3) else ""
        return {
            "title": f"{event.name}, as told on {day(number):%A}",
            "source": source.id,
            "published": f"{day(number)}{hour}",
            "dateline": {"place": place.id, "date": f"{day(number)}"},
            "wires": wires,
            "byline": chance.one(["", "by our correspondent", "staff and agencies"]),
            "language": "en",
            "summary": f"What {event.name} has changed and who says so.",
        }

    def body(self, number, event, mentions):
        """Paragraphs until there is enough prose, with mentions spread over it, then claims between them."""
        chance = self.chance
        blocks = []
        length = 0
        while length < PROSE:
            sentences = []
            for _ in range(chance.between(3, 5)):
                is_behind = mentions.count * PROSE < length * MENTIONS
                template = chance.one(MENTIONING_SENTENCES if is_behind else PLAIN_SENTENCES)
                sentences.append(self.fill(template, number, event, mentions))
                length += len(template)
            blocks.append("\n".join(sentences))
        for _ in range(chance.between(1, 4)):
            blocks.insert(chance.between(1, len(blocks)), self.claim(number, event, mentions))
        if chance.happens(0.2):
            blocks.append(f"> [!note]\n> {chance.one(NOTES)}")
        references = mentions.references()
        return "\n\n".join(block for block in blocks + [references] if block)

    def claim(self, number, event, mentions):
        chance = self.chance
        measure, unit, low, high = chance.one(MEASURES)
        figure = chance.between(low, high)
        value = f"{figure}..{figure + chance.between(1, high)}" if chance.happens(0.15) else f"{figure}"
        parts = [f"speaker=actor:{self.actors.draw(chance).id}", f"event={event.id}"]
        parts += [f"measure={measure}", f"value={value}", f"unit={unit}"]
        if chance.happens(0.4):
            parts.append(f"via={self.sources.draw(chance).id}")
        if chance.happens(0.3):
            parts.append(f"date={day(number)}")
        if chance.happens(0.3):
            parts.append(f"credibility={chance.between(1, 6)}")
        text = self.fill(chance.one(CLAIMS).replace("{figure}", f"{figure} {unit}"), number, event, mentions)
        return f"> [!claim] {' '.join(parts)}\n> {text}"

    def fill(self, template, number, event, mentions):
        chance = self.chance
        text, *rest = template.split("{")
        for piece in rest:
            slot, after = piece.split("}", 1)
            if slot == "actor":
                text += mentions.record(self.actors.draw(chance))
            elif slot == "place":
                text += mentions.record(self.places.draw(chance))
            elif slot == "source":
                text += mentions.record(self.sources.draw(chance))
            elif slot == "event":
                text += mentions.record(event if chance.happens(0.6) else self.event(number))
            else:
                text += mentions.date(number)
            text += after
        start = 1 if text.startswith(("[on ", "[the ")) else 0
        return text[:start] + text[start].upper() + text[start + 1 :]
