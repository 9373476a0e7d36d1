import BriefingModel
import EDTF

extension Words {
  /// The English words.
  static let english = Words(
    timeline: "Timeline", dispatches: "Dispatches", events: "Events", claims: "Claims", actors: "Actors",
    places: "Places", sources: "Sources", differences: "Differences", about: "About", search: "Search",
    coverage: "Coverage",
    notFound: "Page not found",
    dispatch: "Dispatch", actor: "Actor", place: "Place", event: "Event", source: "Source",
    changes: "Changes",
    changeKinds: [
      .postponement: ChangeWords(
        heading: "Postponed", title: "Postponed", one: "event postponed", several: "events postponed"),
      .status: ChangeWords(
        heading: "Status changed", title: "Status changed", one: "status changed", several: "statuses changed"),
      .figure: ChangeWords(
        heading: "Figures revised", title: "Figure revised", one: "figure revised", several: "figures revised"),
      .difference: ChangeWords(
        heading: "Accounts that now differ", title: "Accounts now differ", one: "new difference",
        several: "new differences"),
      .event: ChangeWords(heading: "New events", title: "New event", one: "new event", several: "new events"),
      .corroboration: ChangeWords(
        heading: "More independent origins", title: "More independent origins", one: "event with more origins",
        several: "events with more origins"),
      .dispatch: ChangeWords(
        heading: "New dispatches", title: "New dispatch", one: "new dispatch", several: "new dispatches"),
      .claim: ChangeWords(heading: "New claims", title: "New claim", one: "new claim", several: "new claims"),
    ],
    changeMarks: [.new: "new", .changed: "changed"],
    independentOrigins: "independent origins",
    from: "from", to: "to",
    undated: "Undated",
    accountsDiffer: "Where accounts differ",
    agreement: [.consistent: "consistent", .differs: "differs", .notComparable: "not comparable"],
    disputed: "disputed", atLeast: "at least", atMost: "at most",
    otherNames: "0–9",
    and: "and", or: "or",
    deskNote: "Desk note", internalNote: "Internal",
    tip: "Tip", important: "Important", warning: "Warning", caution: "Caution",
    speakerNotNamed: "Speaker not named",
    linkToParagraph: "Link to paragraph",
    asManner: "as", certainty: "certainty",
    misspellingOf: "misspelling of",
    page: "page",
    precision: [
      .month: "to the month", .season: "to part of a year", .year: "to the year", .decade: "to the decade",
      .century: "to the century",
    ],
    groupSeparator: ",",
    reliability: [
      .a: "completely reliable", .b: "usually reliable", .c: "fairly reliable", .d: "not usually reliable",
      .e: "unreliable",
      .f: "reliability cannot be judged",
    ],
    credibility: [
      "confirmed by other sources", "probably true", "possibly true", "doubtful",
      "improbable", "truth cannot be judged",
    ],
    north: "N", south: "S", east: "E", west: "W",
    low: "low", medium: "medium", high: "high",
    aliasKinds: [
      .acronym: "acronym", .transliteration: "transliteration", .former: "former name", .weak: "may mean others too",
      .misspelling: "misspelling",
    ],
    coordinatePrecision: [.exact: "exact", .approximate: "approximate", .area: "middle of the area"],
    allClaims: "All claims", claimsWithoutSpeaker: "Claims without a speaker",
    claimsWithoutEvent: "Claims about no event",
    claimFilters: [
      .speaker: ("Speakers", "Claims by speaker"), .audience: ("Audiences", "Claims by audience"),
      .source: ("Sources", "Claims by source"), .event: ("Events", "Claims by event"),
    ],
    counted: [
      .dispatches: ("dispatch", "dispatches"), .events: ("event", "events"),
      .claims: ("claim", "claims"), .actors: ("actor", "actors"),
      .places: ("place", "places"), .sources: ("source", "sources"),
      .differences: ("difference", "differences"),
    ],
    languages: [
      "am": "Amharic", "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "bm": "Bambara",
      "bn": "Bengali", "ca": "Catalan", "ckb": "Central Kurdish", "cs": "Czech", "da": "Danish", "de": "German",
      "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian", "fa": "Persian", "ff": "Fulah",
      "fi": "Finnish", "fr": "French", "ha": "Hausa", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian",
      "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ka": "Georgian",
      "kk": "Kazakh", "ko": "Korean", "ku": "Kurdish", "lt": "Lithuanian", "lv": "Latvian", "my": "Burmese",
      "nl": "Dutch", "no": "Norwegian", "nb": "Norwegian", "nn": "Norwegian", "pl": "Polish", "ps": "Pashto",
      "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovene", "so": "Somali",
      "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil", "th": "Thai",
      "ti": "Tigrinya", "tmh": "Tamashek", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "uz": "Uzbek",
      "vi": "Vietnamese", "zh": "Chinese",
    ])
}
