import BriefingModel
import Work

/// What one page shows, one fact behind the other, for its key.
///
/// A fact is added as what it is made of, not as what it looks like: a dispatch as the digest of its file. Numbers stand
/// for positions among the records, which are the same for the same key, as all records are among what all pages show.
struct PageFacts {
  let site: SiteContext
  private let keys: [Digest]
  private var bytes: [UInt8] = []

  /// - Parameter keys: What each dispatch shows of itself.
  init(in site: SiteContext, keys: [Digest] = []) {
    self.site = site
    self.keys = keys
    bytes.reserveCapacity(1 << 10)
  }

  /// The key of what has been added.
  var key: Digest { Digest(of: bytes) }

  mutating func add(_ part: [UInt8]) {
    add(part.count)
    bytes += part
  }

  mutating func add(_ number: Int) { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }

  mutating func add(_ flag: Bool) { add(flag ? 1 : 0) }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ text: String?) {
    add(text == nil)
    if let text { add(text) }
  }

  mutating func add(_ digest: Digest) { digest.append(to: &bytes) }

  mutating func add(_ range: Range<Int>) {
    add(range.lowerBound)
    add(range.upperBound)
  }
}

extension PageFacts {
  /// Adds all that a dispatch says, of itself and in its text.
  mutating func add(dispatch position: Int) { add(keys[position]) }

  /// Adds all that a dispatch says, where there is one.
  mutating func add(dispatch position: Int?) {
    add(position == nil)
    if let position { add(dispatch: position) }
  }

  /// Adds a claim with how far others bear it out.
  mutating func add(claim place: ClaimSite) {
    add(dispatch: place.dispatch)
    add(place.claim)
    add(site.evidence.support[place])
  }

  /// Adds a dispatch with how far others bear out each of its claims.
  mutating func add(dispatchWithClaims position: Int) {
    add(dispatch: position)
    for support in site.evidence.support[dispatch: position] { add(support) }
  }

  /// Adds what lists show of an event beside its record.
  mutating func add(entryOfEvent position: Int) {
    let corroboration = site.evidence.corroboration[position]
    add(position)
    add(corroboration.dispatches)
    add(corroboration.independentOrigins)
    add(site.evidence.isTold(position))
    add(site.differences.path(of: position, in: site.briefing))
  }

  /// Adds where a text leads to other files of the briefing, and who may see these: whether there is such a file is not the
  /// text's to say.
  mutating func add(linksOf body: Body) {
    add(body.links.count)
    guard !body.links.isEmpty else { return }
    for link in body.links {
      add(link.path)
      add(site.common.linkedMarkings.marking(of: site.address(of: link).utf8).rawValue)
    }
    // Their words may be what the other file says of itself.
    add(body.prose.bytes)
  }

  private mutating func add(_ support: Support) {
    add(support.origins.count)
    for origin in support.origins { add(origin.index) }
    add(support.independentOrigins ?? -1)
  }
}
