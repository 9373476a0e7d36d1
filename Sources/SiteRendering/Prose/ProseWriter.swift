import BriefingModel

/// Turns prose with marks into HTML: the runs between marks are copied, the marks become elements.
struct ProseWriter {
  /// What the HTML is for.
  enum Purpose {
    /// The page of the text itself: every block can be linked to.
    case page
    /// A fragment on its own: plain Markdown comes out as cmark-gfm wrote it.
    case fragment
    /// A piece of the text on another page: without anchors and footnotes.
    case excerpt
  }

  let site: SiteContext
  /// The body where it stands, as its holder has it: a copy would count the holders of all its parts.
  let body: UnsafePointer<Body>
  let purpose: Purpose
  /// The language of the text, where it has one of its own.
  let language: String?
  /// The mentions to mark, by their positions.
  var marked: Set<Int> = []
  /// For an excerpt: the page of the text.
  var path = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// What the claims rest on, by their positions; empty where the text is not a dispatch's.
  var support: [Support] = []
  /// What claims say beside their text.
  var claimSetting = ClaimFigure.Setting.inPlace

  /// For a page: what stands directly in the body, block by block.
  var pieces: [ProsePiece] = []
  /// What was written and is not in a piece.
  var bytes: [UInt8] = []
  var openBlocks: [(block: Int, start: Int)] = []
  var openInlines: [InlineEnd] = []
  var linkDepth = 0

  /// Makes a writer of a body that stays where it is as long as this one is used.
  init(_ body: UnsafePointer<Body>, in site: SiteContext, for purpose: Purpose, language: String?) {
    self.site = site
    self.body = body
    self.purpose = purpose
    self.language = language
  }

  /// Writes the whole body, or the part of it between two bytes of its prose.
  mutating func write(_ range: Range<Int>? = nil) {
    body.pointee.prose.forEach(in: range, run: { write($0) }, mark: { mark, _ in write(mark) })
    while let open = openBlocks.last { end(open.block) }
    flush(block: nil)
  }

  private mutating func write(_ run: UnsafeBufferPointer<UInt8>) {
    countLinks(in: run)
    if purpose == .excerpt {
      ExcerptRun(run).append(to: &bytes, page: path)
    } else {
      bytes.append(contentsOf: run)
    }
  }

  private mutating func write(_ mark: Prose.Mark) {
    switch mark {
    case .blockStart(let block): start(block)
    case .blockEnd(let block): end(block)
    case .item(let block): writeAnchor(of: block)
    case .mentionStart(let mention): open(mention: mention)
    case .linkStart(let link): open(link: link)
    case .mentionEnd, .linkEnd: closeInline()
    case .image(let link): writeImage(link)
    }
  }
}

/// What stands directly in a body: a block, or what lies between two.
struct ProsePiece {
  /// Its position in ``Body/blocks``; nil between blocks.
  var block: Int?
  /// Its HTML, with nothing around it.
  var html: [UInt8]
}

/// What ends an open mention or link.
struct InlineEnd {
  var tag: StaticString
  var isLink: Bool
  var isMarked = false
  /// The right name, behind a mention that is misspelt.
  var rightName: String?
}
