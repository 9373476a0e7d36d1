import Foundation

/// The names by which a text may mean a record of the sample.
struct SampleNames {
  /// Every name and alias that means its record wherever it stands: all but the weak ones.
  let strong: [String]

  /// Takes the names from the site's own data.
  init(briefing json: String) throws {
    let briefing = try JSONDecoder().decode(Briefing.self, from: Data(json.utf8))
    let records = briefing.actors + briefing.places + briefing.events + briefing.sources
    strong = records.flatMap { record in
      [record.name] + (record.aliases ?? []).filter { $0.kind != "weak" }.map(\.name)
    }
  }

  /// Returns the names that stand in a text as whole words.
  func found(in text: String) -> [String] {
    strong.filter { name in
      text.ranges(of: name).contains { range in
        let before = text[..<range.lowerBound].last
        let after = text[range.upperBound...].first
        return ![before, after].contains { $0?.isLetter == true || $0?.isNumber == true }
      }
    }
  }

  private struct Briefing: Decodable {
    let actors, places, events, sources: [Record]
  }

  private struct Record: Decodable {
    let name: String
    let aliases: [Alias]?
  }

  private struct Alias: Decodable {
    let name: String
    let kind: String?
  }
}

/// What a dispatch's page says in its own words.
enum DispatchProse {
  /// Returns the text of each block by its id, without mentions and without the particulars of claims.
  static func outsideMentions(of html: String) -> [(block: String, prose: String)] {
    let blocks = /<div class="block" id="(b[0-9]+)">(.*?)<a class="permalink"/.dotMatchesNewlines()
    return html.matches(of: blocks).map { match in
      let prose = match.2
        .replacing(/<figcaption>.*?<\/figcaption>/.dotMatchesNewlines(), with: "")
        .replacing(/<(a|time) class="mention.*?<\/(a|time)>/.dotMatchesNewlines(), with: "_")
        .replacing(/<[^>]*>/, with: "")
      return (String(match.1), String(prose))
    }
  }
}
