import BriefingModel

extension JSONWriter {
  /// Writes the dates of an edition into the object of the briefing, where there are any.
  mutating func write(_ edition: Edition) {
    guard edition != Edition() else { return }
    object("edition") { writer in
      writer.field("as-of", edition.asOf?.text)
      writer.field("since", edition.since?.text)
    }
  }

  mutating func write(_ actor: Actor, in site: SiteContext) {
    let path = Address.record(.actor, actor.id)
    object { writer in
      writer.begin(actor, at: path)
      writer.field("type", actor.type?.rawValue)
      writer.write(actor.aliases)
      writer.field("roles", actor.roles) { writer, role in
        writer.object { writer in
          writer.field("title", role.title)
          writer.field("of", site.briefing.id(role.organisation))
          writer.field("from", role.from?.text)
          writer.field("to", role.to?.text)
        }
      }
      writer.field("relations", actor.relations) { writer, relation in
        writer.object { writer in
          writer.field("type", relation.type)
          writer.field("actor", site.briefing.id(relation.actor))
          writer.field("dispatch", relation.dispatch.map { site.briefing.dispatches[$0].id })
        }
      }
      writer.field("wikidata", actor.wikidata)
      writer.end(actor, at: path, in: site)
    }
  }

  mutating func write(_ place: Place, in site: SiteContext) {
    let path = Address.record(.place, place.id)
    object { writer in
      writer.begin(place, at: path)
      writer.field("type", place.type)
      writer.write(place.aliases)
      writer.field("within", site.briefing.id(place.within))
      if let coordinates = place.coordinates {
        writer.field("coordinates", [coordinates.latitude, coordinates.longitude]) { $0.number($1) }
      }
      writer.field("precision", place.precision?.rawValue)
      writer.field("geonames", place.geonames)
      writer.field("wikidata", place.wikidata)
      writer.end(place, at: path, in: site)
    }
  }

  mutating func write(_ event: Event, evidence: EventEvidence, in site: SiteContext) {
    let path = Address.record(.event, event.id)
    object { writer in
      writer.begin(event, at: path)
      writer.field("date", event.date?.text)
      writer.field("seq", event.sequence)
      writer.field("type", event.type)
      writer.field("place", site.briefing.id(event.place))
      writer.field("status", event.status?.rawValue)
      writer.field("status-history", event.statusHistory.filter { $0.dispatch != nil }) { writer, step in
        writer.object { writer in
          writer.field("status", step.status.rawValue)
          writer.field("dispatch", step.dispatch.map { site.briefing.dispatches[$0].id })
        }
      }
      writer.field("participants", event.participants) { writer, participant in
        writer.object { writer in
          writer.field("actor", site.briefing.id(participant.actor))
          writer.field("role", participant.role)
        }
      }
      writer.field("part-of", site.briefing.id(event.partOf))
      writer.field("supersedes", site.briefing.id(event.supersedes))
      writer.write(evidence, in: site)
      writer.end(event, at: path, in: site)
    }
  }

  mutating func write(_ source: Source, in site: SiteContext) {
    let path = Address.record(.source, source.id)
    object { writer in
      writer.begin(source, at: path)
      writer.field("kind", source.sourceKind?.rawValue)
      writer.field("reliability", source.reliability?.rawValue)
      writer.field("url", source.url)
      writer.end(source, at: path, in: site)
    }
  }

  private mutating func begin(_ record: some Record, at path: String) {
    field("id", record.id)
    field("path", path)
    field("name", record.name)
  }

  private mutating func end(_ record: some Record, at path: String, in site: SiteContext) {
    field("marking", record.marking.rawValue)
    field("stub", ifTrue: record.isStub)
    write(record.body, of: path, in: site)
  }

  private mutating func write(_ aliases: [Alias]) {
    field("aliases", aliases) { writer, alias in
      writer.object { writer in
        writer.field("name", alias.name)
        writer.field("kind", alias.kind?.rawValue)
        writer.field("language", alias.language)
      }
    }
  }
}

extension Briefing {
  /// The id of a record that may be missing.
  func id(_ reference: RecordReference?) -> String? { reference.map { id(of: $0) } }
}
