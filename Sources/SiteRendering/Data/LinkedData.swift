import BriefingModel
import EDTF

/// A page's own thing for machines: JSON-LD in the words of schema.org, safe inside a `script` element.
struct LinkedData: Sendable {
  let script: [UInt8]

  private init(_ type: String, path: String?, in site: SiteContext, _ fields: (inout JSONWriter) -> Void) {
    var writer = JSONWriter(forMarkup: true)
    writer.object { writer in
      writer.field("@context", "https://schema.org")
      writer.field("@type", type)
      if let base = site.briefing.settings.baseURL, let path { writer.field("url", base + path) }
      fields(&writer)
    }
    var script: [UInt8] = []
    writer.end(into: &script)
    self.script = script
  }

  static func site(_ site: SiteContext) -> LinkedData {
    let settings = site.briefing.settings
    return LinkedData("WebSite", path: "", in: site) { writer in
      writer.field("name", settings.title)
      writer.field("description", settings.description)
      writer.field("inLanguage", settings.language)
    }
  }

  static func page(_ page: FreePage, _ site: SiteContext) -> LinkedData {
    LinkedData("WebPage", path: Address.page(page.id), in: site) { writer in
      writer.field("name", page.title)
      writer.field("description", page.summary)
      writer.field("inLanguage", page.language ?? site.briefing.settings.language)
    }
  }

  static func dispatch(_ dispatch: Dispatch, _ site: SiteContext) -> LinkedData {
    let source = site.briefing.sources[dispatch.source.index]
    return LinkedData("NewsArticle", path: Address.dispatch(dispatch.id), in: site) { writer in
      writer.field("headline", dispatch.title)
      writer.field("description", dispatch.summary)
      // A date that HTML cannot say exactly is left out rather than made precise.
      writer.field("datePublished", dispatch.published.machineForm)
      writer.field("inLanguage", dispatch.language ?? site.briefing.settings.language)
      writer.field("creditText", dispatch.byline)
      writer.field("isBasedOn", WebAddress.safe(dispatch.url))
      writer.object("publisher") { $0.named(source.schemaType, source.name) }
      if let place = dispatch.dateline?.place {
        writer.object("locationCreated") { $0.named("Place", site.briefing.name(of: place)) }
      }
    }
  }

  static func actor(_ actor: Actor, _ site: SiteContext) -> LinkedData {
    let type = actor.type == .person ? "Person" : "Organization"
    return LinkedData(type, path: Address.record(.actor, actor.id), in: site) { writer in
      writer.field("name", actor.name)
      writer.alternateNames(actor.aliases)
      writer.field("sameAs", actor.wikidata.map { "https://www.wikidata.org/entity/" + $0 })
    }
  }

  static func place(_ place: Place, _ site: SiteContext) -> LinkedData {
    LinkedData("Place", path: Address.record(.place, place.id), in: site) { writer in
      writer.field("name", place.name)
      writer.alternateNames(place.aliases)
      if let coordinates = place.coordinates {
        writer.object("geo") { writer in
          writer.field("@type", "GeoCoordinates")
          writer.key("latitude")
          writer.number(coordinates.latitude)
          writer.key("longitude")
          writer.number(coordinates.longitude)
        }
      }
      if let within = place.within {
        writer.object("containedInPlace") { $0.named("Place", site.briefing.name(of: within)) }
      }
      writer.field("sameAs", place.wikidata.map { "https://www.wikidata.org/entity/" + $0 })
    }
  }

  static func event(_ event: Event, _ site: SiteContext) -> LinkedData {
    LinkedData("Event", path: Address.record(.event, event.id), in: site) { writer in
      writer.field("name", event.name)
      let (start, end) = event.date?.machineEnds ?? (nil, nil)
      writer.field("startDate", start)
      writer.field("endDate", end)
      if event.status == .postponed { writer.field("eventStatus", "https://schema.org/EventPostponed") }
      if let place = event.place { writer.object("location") { $0.named("Place", site.briefing.name(of: place)) } }
      if let whole = event.partOf { writer.object("superEvent") { $0.named("Event", site.briefing.name(of: whole)) } }
    }
  }

  static func source(_ source: Source, _ site: SiteContext) -> LinkedData {
    LinkedData(source.schemaType, path: Address.record(.source, source.id), in: site) { writer in
      writer.field("name", source.name)
      writer.field("sameAs", WebAddress.safe(source.url))
    }
  }
}

extension JSONWriter {
  fileprivate mutating func named(_ type: String, _ name: String) {
    field("@type", type)
    field("name", name)
  }

  fileprivate mutating func alternateNames(_ aliases: [Alias]) {
    let names = aliases.filter { $0.kind != .misspelling }.map(\.name)
    field("alternateName", names) { $0.string($1) }
  }
}

extension Source {
  fileprivate var schemaType: String {
    switch sourceKind {
    case .agency, .newspaper, .broadcaster: "NewsMediaOrganization"
    case .official, .social, nil: "Organization"
    }
  }
}

extension ExtendedDate {
  /// The start and the end as HTML and schema.org write them, as far as they can say them exactly.
  fileprivate var machineEnds: (start: String?, end: String?) {
    guard case .interval(let start, let end) = form else { return (machineForm, nil) }
    return (start.machineForm, end.machineForm)
  }
}

extension ExtendedDate.Bound {
  fileprivate var machineForm: String? {
    guard case .date(let point) = self else { return nil }
    return ExtendedDate(wellFormed: point.text)?.machineForm
  }
}
