import EDTF

/// The search for changes: dispatch by dispatch, then event by event.
struct News {
  /// What was found, by kind.
  private(set) var changes: [Change.Kind: [Change]] = [:]
  private let briefing: Briefing
  private let evidence: Evidence
  /// Whether each dispatch is new.
  private let isNew: [Bool]
  /// Whether a dispatch that is not new tells of each event.
  private let wasTold: [Bool]

  init(_ briefing: Briefing, _ evidence: Evidence, since: ExtendedDate) {
    self.briefing = briefing
    self.evidence = evidence
    let isNew = briefing.dispatches.map { $0.published.publication(by: since) != .certain }
    self.isNew = isNew
    wasTold = evidence.accounts.map { accounts in accounts.contains { $0.tells && !isNew[$0.dispatch] } }
    for position in briefing.dispatches.indices where isNew[position] { addDispatch(position) }
    for event in evidence.events.all { addEvent(event) }
  }

  private mutating func add(_ matter: Change.Matter, _ dispatch: Int, _ block: Int? = nil) {
    let change = Change(matter: matter, dispatch: dispatch, block: block)
    changes[change.kind, default: []].append(change)
  }

  private mutating func addDispatch(_ position: Int) {
    add(.dispatch, position)
    for (index, claim) in briefing.dispatches[position].body.claims.enumerated() {
      add(.claim(ClaimSite(dispatch: position, claim: index)), position, claim.block)
    }
  }

  private mutating func addEvent(_ event: Int) {
    guard wasTold[event] else {
      if let first = evidence.accounts[event].first(where: \.tells) { addNewEvent(event, told: first) }
      return
    }
    addStatus(of: event)
    guard evidence.accounts[event].contains(where: { isNew[$0.dispatch] }) else { return }
    addFigures(on: event)
    addOrigins(of: event)
  }

  /// An event of which nothing was told before; it may put off another of which something was.
  private mutating func addNewEvent(_ event: Int, told account: Account) {
    add(.event(event), account.dispatch, account.blocks.first)
    guard let predecessor = briefing.events[event].supersedes?.index, wasTold[predecessor] else { return }
    add(.postponement(event: predecessor, successor: event), account.dispatch, account.blocks.first)
  }

  private mutating func addStatus(of event: Int) {
    let steps = briefing.events[event].statusHistory
    guard let last = steps.last, let dispatch = last.dispatch, isNew[dispatch] else { return }
    let before = steps.last { $0.dispatch.map { !isNew[$0] } ?? true }?.status
    guard before != last.status else { return }
    let block = evidence.block(ofDispatch: dispatch, tellingOf: event)
    if last.status != .postponed {
      add(.status(event: event, from: before, to: last.status), dispatch, block)
      return
    }
    let successors = evidence.events.successors[event]
    // A successor of which only new dispatches tell brings the postponement itself.
    let isToldBySuccessor = successors.contains { !wasTold[$0] && evidence.isTold($0) }
    if !isToldBySuccessor { add(.postponement(event: event, successor: successors.first), dispatch, block) }
  }

  private mutating func addFigures(on event: Int) {
    let claims = evidence.claims[RecordReference(.event, event)]
    let measures = StatedMeasure.all(among: claims, in: briefing) { isNew[$0.dispatch] }
    var revisions: [FigureRevision] = []
    var differences: [ClaimSite] = []
    for measure in measures {
      let revised = measure.revisions(in: briefing)
      revisions += revised
      if let claim = measure.difference(beside: revised, in: briefing) { differences.append(claim) }
    }
    for revision in revisions.sorted(by: { $0.later < $1.later }) {
      add(
        .figure(event: event, earlier: revision.earlier, later: revision.later), revision.later.dispatch,
        briefing[revision.later].block)
    }
    for claim in differences.sorted() {
      add(.difference(event: event, claim: claim), claim.dispatch, briefing[claim].block)
    }
  }

  private mutating func addOrigins(of event: Int) {
    let earlier = Corroboration(evidence.accounts[event].filter { !isNew[$0.dispatch] }, in: briefing)
    let now = evidence.corroboration[event].independentOrigins
    guard earlier.independentOrigins < now else { return }
    let known = Set(earlier.origins)
    let account = evidence.accounts[event].first { account in
      isNew[account.dispatch] && account.tells && known.isDisjoint(with: account.origins)
    }
    guard let account else { return }
    add(
      .corroboration(event: event, from: earlier.independentOrigins, to: now), account.dispatch, account.blocks.first)
  }
}
