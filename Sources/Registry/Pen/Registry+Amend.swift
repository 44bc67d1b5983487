public import Fishery
internal import SQLite

extension Registry {
  /// Writes down what a person says of one cell, and marks whom it touches.
  ///
  /// - Throws: `.changedMeanwhile` when something else holds by now than the person saw,
  ///   `.noSuchRow` when the row is gone.
  /// - Returns: the entry of the log, by which it can be taken back.
  @discardableResult
  public func amend(
    _ amendment: Amendment, by signature: Signature
  ) throws(RegistryError) -> Int {
    try amend([amendment], by: signature)
  }

  /// Writes down what a person says of several cells, as one act: all of it, or nothing.
  ///
  /// - Throws: as for one cell, and `.namesAnother` when the cells are about different persons.
  /// - Returns: the entry of the log, by which all of it can be taken back.
  @discardableResult
  public func amend(
    _ amendments: [Amendment], by signature: Signature
  ) throws(RegistryError) -> Int {
    let outcome = try write { base throws(SQLiteError) -> Amending.Outcome in
      var amending = Amending()
      for amendment in amendments {
        guard let target = try base.target(of: amendment.place) else { return .noSuchRow }
        amending.cells.append((amendment, target))
      }
      return try amending.run(base, by: signature)
    }
    return try outcome.entry
  }

  /// What holds in a cell now, as an amendment must have seen it; nil when the row is gone.
  public func held(_ place: CellPlace) throws(RegistryError) -> Cell? {
    try read { base throws(SQLiteError) in
      guard let target = try base.target(of: place) else { return nil }
      return try base.held(target)
    }
  }

}

/// Several cells on their way to being amended in one act.
struct Amending {
  var cells: [(amendment: Amendment, target: AmendmentTarget)] = []

  enum Outcome: Sendable {
    case kept(Int)
    case noSuchRow, changedMeanwhile, namesAnother

    var entry: Int {
      get throws(RegistryError) {
        switch self {
        case .kept(let entry): return entry
        case .noSuchRow: throw .noSuchRow
        case .changedMeanwhile: throw .changedMeanwhile
        case .namesAnother: throw .namesAnother
        }
      }
    }
  }

  /// - Parameter redone: the act that this does again.
  func run(
    _ base: borrowing Connection, by signature: Signature, redoing redone: Int? = nil
  ) throws(SQLiteError) -> Outcome {
    guard !cells.isEmpty else { return .noSuchRow }
    var person: Int64?
    for (amendment, target) in cells {
      guard try base.held(target) == amendment.seen else { return .changedMeanwhile }
      guard let fisher = target.anchors[.fisher] else { continue }
      let subject = try base.subject(of: fisher)
      guard subject == person ?? subject else { return .namesAnother }
      person = subject
    }
    let entry = try base.keep(self, of: person, by: signature, redoing: redone)
    try Upkeep.run(after: Set(cells.flatMap(\.target.anchors.values)), base)
    return .kept(entry)
  }
}

/// What an amendment is about: a thing of a sheet, or a record itself.
struct AmendmentTarget {
  let table: SheetTable
  /// The row by which it was named.
  let row: Int64
  let key: String
  /// The kind of record that the cell itself names; nil for a cell about a thing.
  let party: Party?
  /// The anchors of the records that it is about.
  let anchors: [Party: Int64]
  /// Nil for a cell about a record itself.
  let thing: Int64?

  /// The sheet under which the amendment is kept.
  var home: Sheet { party?.home ?? table.sheet }
}

extension Connection {
  /// Nil when the row is gone, or its sheet has no such column.
  fileprivate func target(of place: CellPlace) throws(SQLiteError) -> AmendmentTarget? {
    guard let table = place.row.table, let key = place.column, table.place(key) != nil else {
      return nil
    }
    let row = place.row.row
    let names: SQL = Party.allCases.map { party in
      table.parties.contains(party) ? "\(party.name)" as SQL : "NULL"
    }.joined(separator: ", ")
    let found = try first("SELECT \(names), thing FROM \(table.name) WHERE row = \(row)") { row in
      ([0, 1, 2].map { row.optionalInteger($0) }, row.integer(3))
    }
    guard let (anchors, thing) = found else { return nil }
    var named: [Party: Int64] = [:]
    for (party, anchor) in zip(Party.allCases, anchors) { named[party] = anchor }
    let party = table.party(naming: key)
    if let party {
      guard let anchor = named[party] else { return nil }
      named = [party: anchor]
    }
    return AmendmentTarget(
      table: table, row: row, key: key, party: party, anchors: named,
      thing: party == nil ? thing : nil)
  }

  /// What holds in the cell now.
  fileprivate func held(_ target: AmendmentTarget) throws(SQLiteError) -> Cell? {
    if let party = target.party, let anchor = target.anchors[party] {
      let held = try particulars(of: party, [try subject(of: anchor)])
      return party.places[target.key].map { Holding.held(held)[$0] }
    }
    guard let party = target.table.parties.first(where: { target.anchors[$0] != nil }),
      let anchor = target.anchors[party], let place = target.table.place(target.key)
    else { return nil }
    let held = try holdings(target.table, of: party, [try subject(of: anchor)])
    return held.first { $0.said.contains { $0.row == target.row } }?.cells[place]
  }

  /// The record that an anchor means.
  func subject(of anchor: Int64) throws(SQLiteError) -> Int64 {
    try integer("SELECT subject FROM anchor WHERE anchor = \(anchor)") ?? anchor
  }

  fileprivate func keep(
    _ amending: Amending, of person: Int64?, by signature: Signature, redoing redone: Int?
  ) throws(SQLiteError) -> Int {
    let first = (try integer("SELECT max(amendment) FROM amendment") ?? 0) + 1
    let facts = amending.cells.map { amendment, target -> JSON in
      [
        "sheet": .string(target.home.name), "key": .string(target.key),
        "manner": .string(amendment.manner.word),
      ]
    }
    let said = amending.cells.map { amendment, target in
      JSON.Member(
        target.key,
        ["was": .string(amendment.seen.plain), "is": .string(amendment.cell.plain)])
    }
    let redoes = redone.map { [JSON.Member("redoes", .integer(Int64($0)))] } ?? []
    let entry = try log(
      Act(
        "amend", on: String(first), facts: .object([.init("cells", .array(facts))] + redoes)),
      by: signature, about: person.map { PersonalContent(of: $0, .object(said)) })
    let actor = try actor(signature.actor)
    for (place, (amendment, target)) in amending.cells.enumerated() {
      try run(
        """
        INSERT INTO amendment(amendment, entry, sheet, key, manner, actor, at, day, thing, fisher,
          vessel, agency, was, cell)
        VALUES (\(first + Int64(place)), \(entry), \(target.home.name), \(target.key),
          \(amendment.manner.word), \(actor), \(signature.at),
          \(amendment.manner.day?.description), \(target.thing), \(target.anchors[.fisher]),
          \(target.anchors[.vessel]), \(target.anchors[.agency]), \(amendment.seen.value),
          \(amendment.cell.value))
        """)
    }
    try noteAct(
      .amendment, entry: entry, on: String(first), by: signature, redoing: redone)
    return entry
  }
}

extension SheetTable {
  /// The kind of record that a column names; nil for a column about a thing. A document's own
  /// number and issuer are of the document.
  fileprivate func party(naming key: String) -> Party? {
    if sheet == .documents, key.hasPrefix("document_") { return nil }
    return Party.allCases.first { $0.places[key] != nil }
  }
}

extension Cell {
  /// The value, or the word of why there is none.
  var plain: String {
    switch self {
    case .known(let text): text
    case .confirmedAbsent: "confirmed_absent"
    case .notCollected(let gap): gap.word
    }
  }
}
