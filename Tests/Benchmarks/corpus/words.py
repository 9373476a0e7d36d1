"""The words that the corpus is made of, and the sentences that they stand in."""

OPENINGS = """
    ba be bi bo da de di do fa ga go ka ke ki ko la le lo ma me mi mo na ne no ra re ri ro sa se si
    so ta te ti to va ve wa ya za ze
""".split()
MIDDLES = "ba da fi gu ka lo mi nu ra re ri sa se ta ti to va za".split()
ENDINGS = """
    ban dar den far gan kal len lin mar mun nar net ra ran rel ren ris sa sor tan tar ten ti var ven
    zan
""".split()

FIRST_NAMES = """
    Ada Amin Anja Bela Cira Davo Edda Elio Fadi Gana Hela Ilan Ines Jora Kemi Lana Maro Nilo Oda
    Pela Rani Sami Tove Uma Vera Yaro
""".split()
TOWNS = ["", "", "", "", " Bridge", " Ford", " Gate", " Market", " North", " South", " Wells"]
GROUPS = "Brigade Column Command Council Defenders Front Guard League Movement Union".split()
BODIES = "Agency Assembly Authority Commission Ministry Office Secretariat Tribunal".split()
OUTLETS = "Courier Dispatch Gazette Herald Journal Mail Monitor Observer Post Radio Record Tribune".split()
HAPPENINGS = [
    "Advance on", "Attack on", "Ceasefire at", "Crossing of", "Elections in", "Evacuation of", "Exchange at",
    "Fighting near", "Meeting in", "Raid on", "Relief of", "Retreat from", "Seizure of", "Strike on", "Talks in",
]
ROLES = "commander, envoy, governor, minister, negotiator, organiser, speaker, spokesman, treasurer".split(", ")
PARTS = "announced it, attacked, called it off, defended, mediated, signed, took part, was present, withdrew".split(", ")
RELATIONS = "allied with, at odds with, part of, supported by, supplied by, successor of".split(", ")

MEASURES = [
    ("killed", "people", 4, 60), ("wounded", "people", 8, 140), ("displaced", "people", 200, 9000),
    ("attackers", "fighters", 30, 1500), ("vehicles", "vehicles", 3, 80), ("distance", "km", 2, 90),
]

PLAIN_SENTENCES = [
    "Nobody could say with certainty who had given the order, or when it had reached the men at the post.",
    "Aid workers asked for safe passage, and for fuel, which had become scarce in the north.",
    "Officials who asked not to be named gave a different order of events and put the beginning later.",
    "Shops opened again in the afternoon, and children were seen on the way to school.",
    "The figures could not be checked, since neither side let anyone near the place.",
    "Prices rose again, most of all for flour and for the batteries that everyone needed.",
    "The hospital asked for blood, and for anyone who could drive at night.",
    "Some of those who spoke had seen it themselves; most had heard it from a neighbour.",
    "Later in the day the weather turned, and the boats stayed where they were.",
    "There was no sign that the talks behind closed doors had come to anything.",
]

MENTIONING_SENTENCES = [
    "{actor} said {date} that nothing had been decided and that the roads stayed open for now.",
    "In {place} the market was closed for a second day, and few people were on the streets.",
    "The news came a few hours after {event}, which had changed the mood of those who were still talking.",
    "People who had left {place} told of a long night and of shots from the direction of the river.",
    "{actor} and {actor} blamed each other for what happened, as both had done in the weeks before.",
    "According to {source} the column had stopped before it came to {place}.",
    "A spokesman for {actor} declined to comment on the reports from {place}.",
    "Since {event} the two sides have met three times, each time without a paper that both would sign.",
    "The road between {place} and {place} was passable, drivers said, but only in daylight.",
    "{date} the lines were cut, and what was known by evening came from those who had climbed the hill to call.",
    "The first account spoke of a single shell; a later one, by {source}, of an exchange that went on for an hour.",
    "{actor} had been expected in {place} but did not arrive.",
    "It was not clear whether {actor} still held the buildings near the old station.",
    "Those who saw it said that the vehicles had come from {place} and turned back before the bridge.",
    "What was agreed at {event} was read out on the radio twice that evening.",
    "For {actor} the matter was closed; for the families who waited outside it was not.",
    "{source} had reported the same a day earlier and named no one.",
    "A second meeting was held {date}, with the same people and at the same table.",
]

CLAIMS = [
    "{actor} put the figure at {figure} and did not say how it had been counted.",
    "There were {figure} in and around {place}, by this account.",
    "After {event} the count stood at {figure}.",
    "No more than {figure}, said {actor}, and fewer than had been feared.",
]

NOTES = [
    "The accounts do not agree on the hour. The desk has kept both.",
    "The same figure stands in an older story about another place; it may have been carried over.",
    "The name is spelt in two ways; the desk reads them as one.",
]
