import BriefingModel
import CommonMark

/// One walk over the tree of a document: blocks are numbered, annotations resolved, changes to the tree noted.
struct BodyWalk {
  let text: SourceText
  let context: BodyReader
  let kind: DocumentKind
  /// Whom the document is for.
  let documentMarking: Marking
  /// The folder of the document in `Content/`, by component, once something in it is relative to that.
  private(set) lazy var folder = RelativePath.folder(of: text.path, kind: kind)
  /// How many lines of the file stand before the Markdown, which cmark-gfm has not seen.
  let linesBefore: Int

  var locator: SourceLocator
  var callouts: [Node: Callout] = [:]
  var claimIDs: Set<String> = []
  /// The blocks that withheld callouts leave empty.
  var emptied: Set<Node> = []
  /// What the callouts' own lines brought to light, until it is known whether they are shown.
  var heldBack: [Node: HeldFindings] = [:]
  /// The problems of callouts by which something might be shown, or withheld, that was not meant to be.
  var insisted: [Diagnostic] = []
  /// The lines of the file in which something stands that is withheld.
  var withheldLines: Set<Int> = []
  /// The texts that begin a callout which there is not, of which has been told.
  var toldCallouts: Set<Node> = []

  var body = Body()
  var diagnostics: [Diagnostic] = []
  /// How many more bytes the diagnostics may hold: some 2,000 of them where lines are short.
  var reportBudget = 1 << 24
  var unknown: [UnknownRecord] = []
  var edits: [TreeEdit] = []
  var footnotes = FootnoteUses()
  /// Whether a heading of the first level was met.
  var holdsTopHeading = false
  /// The links within the document, until all of it is known.
  var ownFragments: [OwnFragmentLink] = []

  /// The containers around the current node, the document first.
  var containers: [Container] = []
  /// The text of the innermost block.
  var words = PlainWords()
  /// The texts of the blocks that the walk has left, and where each block's stands.
  var texts: [UInt8] = []
  var textRanges: [Range<Int>] = []
  /// Room for the text of the next block.
  var spareWords = PlainWords()
  /// The text around the struck-out text that the walk is in, and how deep it is in it.
  var wordsAroundStruck = PlainWords()
  var struckDepth = 0
  /// The start, in the text, of the link around the current node.
  var linkStart: Int?
  /// How many images are around the current node, and the text that stands in the stead of the outermost.
  var imageDepth = 0
  var alternative = PlainWords()
  /// The paragraph, heading or table around the current node, until something in it is noted for the locator.
  var unseenLines: Node?
  /// What the walk has come by that the locator may have to look for, and the places of the first that it has.
  var steps: [LocatorStep] = []
  var places: [SourceLocator.Place] = []
  /// Whether anything in the text may be escaped.
  let holdsBackslash: Bool
  /// The search for names without annotation, where it was asked for, and what it has found.
  var unlinked: UnlinkedSearch?
  var unlinkedNames: [UnlinkedName] = []
  /// How many more bytes the warnings of such names may hold; who mends the first ones is told of the rest.
  var unlinkedBudget = 1 << 24

  init(_ text: SourceText, from offset: Int, kind: DocumentKind, marking: Marking, context: BodyReader) {
    self.text = text
    self.context = context
    self.kind = kind
    documentMarking = marking
    linesBefore = text.line(at: offset) - 1
    locator = SourceLocator(text.bytes, from: offset)
    holdsBackslash = text.bytes.firstOffset(of: Byte.backslash, in: offset..<text.bytes.count) != nil
    if let finder = context.finder {
      unlinked = UnlinkedSearch(
        finder, own: context.directory.record(ofDocument: text.path, kind), readsHeadings: context.readsHeadings)
    }
  }

  /// Reads the whole document and renders it.
  mutating func read(_ root: Node) -> BodyReading {
    readCallouts(below: root)
    for event in root.walk {
      switch event {
      case .enter(let node): enter(node, node.kind)
      case .exit(let node): exit(node, node.kind)
      }
    }
    diagnostics += insisted
    reportSharedDefinitions()
    settleOwnFragments()
    for edit in edits { edit.apply() }
    footnotes.settle()
    body.fit()
    body.setProse(Prose(render(root)), texts: texts, textRanges)
    if holdsTopHeading { HeadingLevels.lower(&body) }
    return BodyReading(
      body: body, diagnostics: sorted(diagnostics), unknown: unknown, unlinkedNames: unlinkedNames,
      withheldLines: withheldLines)
  }

  private mutating func enter(_ node: Node, _ kind: Node.Kind) {
    unlinked?.pass(kind)
    switch kind {
    case .text: readText(node)
    case .code: append(node.literal)
    case .softBreak, .lineBreak: appendSpace()
    case .htmlInline: readHTML(node)
    case .link: if imageDepth == 0 { linkStart = words.mark }
    case .image: enterImage()
    case .strikethrough: enterStruck()
    case .footnoteReference:
      footnotes.use(node, within: containers.last?.leavableCallout, isWithheld: isWithheld)
    case _ where kind.isInline: break
    default:
      enterBlock(node, kind)
      beginUnlinked(kind)
    }
  }

  private mutating func exit(_ node: Node, _ kind: Node.Kind) {
    unlinked?.pass(kind)
    switch kind {
    case .link: readLink(node)
    case .image: readImage(node)
    case .strikethrough: exitStruck()
    case _ where kind.isInline: break
    default:
      findUnlinked(node, kind)
      exitBlock(kind)
    }
  }

  private func render(_ root: Node) -> [UInt8] {
    let html = root.renderHTML()
    var bytes = footnotes.definitions.isEmpty ? html : NumberedFootnotes(html).html
    if let footnotes = body.blocks.firstIndex(where: { $0.kind == .footnotes }) {
      // cmark-gfm closes the list of footnotes behind everything else.
      bytes += Prose.Mark.blockEnd(footnotes).bytes
    }
    return bytes
  }

  private func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }.sorted { $0.span < $1.span }
  }
}
