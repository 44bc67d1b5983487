internal import Fishery
internal import SQLite

extension Registry {
  /// What somebody did and can take back, the newest first.
  public func acts(of actor: String, limit: Int = 100) throws(RegistryError) -> [ActRecord] {
    try read { base throws(SQLiteError) in
      try base.acts(of: actor, limit: limit)
    }
  }

  /// The newest act of somebody that can be taken back, and those above it that stand; an act of
  /// nil where none can.
  public func undoable(
    of actor: String
  ) throws(RegistryError) -> (act: ActRecord?, standing: [StandingAct]) {
    try read { base throws(SQLiteError) in
      var standing: [StandingAct] = []
      for act in try base.acts(of: actor, limit: 100) {
        guard let hold = try base.hold(onAll: act) else { return (act, standing) }
        standing.append(StandingAct(act: act, hold: hold))
      }
      return (nil, standing)
    }
  }

  /// Takes an act back; the log keeps both.
  ///
  /// - Parameter entry: the entry of the log under which the act stands.
  /// - Throws: `.standing` when it was taken back before, or somebody built on it since.
  public func takeBack(_ entry: Int, by signature: Signature) throws(RegistryError) {
    let hold = try write { base throws(SQLiteError) -> ActRecord.Hold? in
      let act = try base.acts(where: "act.entry = \(entry)", limit: 1).first
      guard let act else { return .gone }
      return try base.takeBack(act, by: signature)
    }
    if let hold { throw .standing(hold) }
  }
}

extension Connection {
  /// Takes an act back with all that was done along with it, or nothing of it.
  ///
  /// - Returns: nil when it was taken back, else why it stands.
  fileprivate func takeBack(
    _ act: ActRecord, by signature: Signature
  ) throws(SQLiteError) -> ActRecord.Hold? {
    if let hold = try hold(onAll: act) { return hold }
    for act in [act] + (try acts(along: act)) { try undo(act, by: signature) }
    return nil
  }

  /// Why an act stands, or one that was done along with it; nil when nothing holds them.
  fileprivate func hold(onAll act: ActRecord) throws(SQLiteError) -> ActRecord.Hold? {
    for act in [act] + (try acts(along: act)) {
      if let hold = try hold(on: act) { return hold }
    }
    return nil
  }

  /// Why an act stands; nil when nothing holds it.
  private func hold(on act: ActRecord) throws(SQLiteError) -> ActRecord.Hold? {
    let isBuiltUpon: Bool
    switch act.kind {
    case .amendment: isBuiltUpon = try isAmendedSince(act)
    case .entry, .file:
      guard let undoing = try undoing(act) else { return .gone }
      isBuiltUpon = act.kind == .entry ? try undoing.isBuiltUpon(self) : false
    case .link: isBuiltUpon = try link(act) == nil
    case .decision: isBuiltUpon = try isDecidedSince(act)
    case .tick: isBuiltUpon = false
    case .step: return try hold(onStep: act)
    case .exception: return try hold(onException: act)
    }
    return isBuiltUpon ? .builtUpon : nil
  }

  private func undo(_ act: ActRecord, by signature: Signature) throws(SQLiteError) {
    var touched = Upkeep.Touched(anchors: [])
    switch act.kind {
    case .amendment: touched.anchors = try amendedAnchors(act)
    case .entry, .file:
      guard var undoing = try undoing(act) else { return }
      try keepTaken(undoing.number, of: act.id, in: undoing.table)
      try undoing.run(self)
      let parted = try part(act)
      touched = .init(
        anchors: undoing.claims.touched.union(parted.anchors), shared: undoing.claims.shared,
        linked: parted.linked)
    case .link:
      guard let link = try link(act) else { return }
      touched = try takeBack(link)
    case .decision, .step, .exception, .tick: break
    }
    let entry = try log(
      Act("undo", on: String(act.id), facts: ["act": .string(act.kind.rawValue)]),
      by: signature)
    try run("UPDATE act SET undone = \(entry) WHERE entry = \(act.id)")
    switch act.kind {
    case .amendment:
      try run("UPDATE amendment SET undone = \(entry) WHERE entry = \(act.id)")
    case .entry, .file:
      try run("UPDATE import SET undone = \(entry) WHERE import = \(Int64(act.subject) ?? 0)")
    case .link: break
    case .decision: return try takeBack(decidedBy: act, in: entry)
    case .tick:
      return try run("UPDATE crisis_tick SET undone = \(entry) WHERE entry = \(act.id)")
    case .step: return
    case .exception: return try takeBack(exception: act)
    }
    try Upkeep.run(
      after: touched.anchors, sharing: touched.shared, linked: touched.linked, self)
  }

  /// What takes the rows of an import or an entry back; nil when it is not there.
  private func undoing(_ act: ActRecord) throws(SQLiteError) -> Undoing? {
    let number = Int64(act.subject) ?? 0
    guard let sheet = try text("SELECT sheet FROM import WHERE import = \(number)"),
      let table = Sheet.stored(sheet).map(SheetTable.of)
    else { return nil }
    return Undoing(number: number, table: table)
  }

  /// Parts what an entry had joined.
  private func part(_ act: ActRecord) throws(SQLiteError) -> Upkeep.Touched {
    var touched = Upkeep.Touched(anchors: [])
    let links = try all("SELECT one, other FROM link WHERE entry = \(act.id)") {
      ($0.integer(0), $0.integer(1))
    }
    for (one, other) in links {
      let ends = try linkedAnchors(one, other)
      touched.anchors.formUnion(ends.anchors)
      touched.linked.formUnion(ends.linked)
    }
    try run("DELETE FROM link WHERE entry = \(act.id)")
    return touched
  }

  /// Whether a later amendment of the same cell stands.
  private func isAmendedSince(_ act: ActRecord) throws(SQLiteError) -> Bool {
    try integer(
      """
      SELECT 1 FROM amendment m JOIN amendment later ON later.entry > m.entry
        AND later.undone IS NULL AND later.sheet = m.sheet AND later.key = m.key
        AND later.thing IS m.thing AND later.fisher IS m.fisher AND later.vessel IS m.vessel
        AND later.agency IS m.agency
      WHERE m.entry = \(act.id) LIMIT 1
      """) != nil
  }

  private func amendedAnchors(_ act: ActRecord) throws(SQLiteError) -> Set<Int64> {
    let anchors = try all(
      "SELECT fisher, vessel, agency FROM amendment WHERE entry = \(act.id)"
    ) { row in [0, 1, 2].map { row.optionalInteger($0) } }
    return Set(anchors.joined().compactMap(\.self))
  }

  /// The two records of a link and how they stood before; nil when somebody decided again since.
  private func link(
    _ act: ActRecord
  ) throws(SQLiteError) -> (one: Int64, other: Int64, party: Int64, was: String)? {
    try first(
      """
      SELECT one, other, party, was FROM link JOIN act ON act.entry = link.entry
      WHERE link.entry = \(act.id)
      """
    ) { ($0.integer(0), $0.integer(1), $0.integer(2), $0.text(3)) }
  }

  private func takeBack(
    _ link: (one: Int64, other: Int64, party: Int64, was: String)
  ) throws(SQLiteError) -> Upkeep.Touched {
    let touched = try linkedAnchors(link.one, link.other)
    if link.was == ProposedLink.State.open.rawValue {
      try run("DELETE FROM link WHERE one = \(link.one) AND other = \(link.other)")
    } else {
      try run(
        "UPDATE link SET state = \(link.was) WHERE one = \(link.one) AND other = \(link.other)")
    }
    return touched
  }
}
