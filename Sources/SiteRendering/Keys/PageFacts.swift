import BriefingModel
import Work

/// What one page shows, one fact behind the other, for its key.
///
/// A fact is added as what it is made of, not as what it looks like: a dispatch as the digest of its file. Numbers stand
/// for positions among the records, which are the same for the same key, as all records are among what all pages show.
struct PageFacts {
  let site: SiteContext
  private let parts: PageParts
  private var bytes: [UInt8] = []

  init(in site: SiteContext, of parts: PageParts = PageParts()) {
    self.site = site
    self.parts = parts
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
  mutating func add(dispatch position: Int) { add(parts.dispatches[position]) }

  /// Adds all that a dispatch says, where there is one.
  mutating func add(dispatch position: Int?) {
    add(position == nil)
    if let position { add(dispatch: position) }
  }

  /// Adds a dispatch with how far others bear out each of its claims.
  mutating func add(dispatchWithClaims position: Int) { add(parts.dispatchesWithClaims[position]) }

  /// Adds a claim with how far others bear it out.
  mutating func add(claim place: ClaimSite) {
    add(dispatchWithClaims: place.dispatch)
    add(place.claim)
  }

  /// Adds what lists show of an event beside its record.
  mutating func add(entryOfEvent position: Int) { add(parts.eventEntries[position]) }

  /// Adds a text as it was read: what its annotations mean, and who may see where its links lead, is not in its file alone.
  mutating func add(textOf body: Body) {
    add(body.stored)
    for link in body.links {
      add(site.common.linkedMarkings.marking(of: site.address(of: link).utf8).rawValue)
    }
  }
}
