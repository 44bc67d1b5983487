public import Fishery
internal import SQLite

extension Registry {
  /// What a step says on its way in.
  public struct CaseEntry: Sendable, Hashable {
    public let act: String
    public let facts: JSON
    public let personal: JSON?

    /// The act of a second person.
    public static let secondSignature = "countersign"

    public init(_ act: String, facts: JSON, personal: JSON? = nil) {
      self.act = act
      self.facts = facts
      self.personal = personal
    }
  }

  /// Opens a case: from a finding, about a fisher of the registry, or about somebody it does not
  /// know; one act, however many steps it begins with.
  ///
  /// - Returns: its number.
  public func openCase(
    about fisher: Int64?, aboard vessel: Int64?, from finding: String?,
    saying entries: [CaseEntry], by signature: Signature
  ) throws(RegistryError) -> Int {
    try write { base throws(SQLiteError) in
      let number = 1 + Int(try base.integer("SELECT max(casefile) FROM casefile") ?? 0)
      var opening: Int?
      for entry in entries {
        let about = opening == nil ? JSON.about(finding, fisher, aboard: vessel) : nil
        let logged = try base.log(
          entry, of: number, about: fisher, opening: about, by: signature)
        if opening == nil {
          try base.run(
            """
            INSERT INTO casefile(casefile, entry, finding, fisher, vessel)
            VALUES (\(number), \(logged), \(finding), \(fisher), \(vessel))
            """)
        }
        try base.keep(entry, logged, of: number, by: signature, along: opening)
        opening = opening ?? logged
      }
      return number
    }
  }

  /// Adds a step to a case.
  ///
  /// - Parameter last: the entry of the last step that the person saw.
  /// - Throws: `.changedMeanwhile` when somebody added one or took one back since, `.noSuchRow` for
  ///   no such case, `.unproven` for a second signature of somebody who did not show that it is they.
  public func add(
    _ entry: CaseEntry, toCase number: Int, after last: Int, by signature: Signature
  ) throws(RegistryError) {
    if entry.act == CaseEntry.secondSignature { try signature.mustBeProven() }
    let outcome = try write { base throws(SQLiteError) -> RegistryError? in
      let held = try base.first(
        """
        SELECT c.fisher, max(s.entry) FROM casefile c JOIN case_step s USING (casefile)
        WHERE c.casefile = \(number) AND \(ActRecord.stands("s.entry")) GROUP BY c.casefile
        """
      ) { (fisher: $0.optionalInteger(0), last: $0.int(1)) }
      guard let held else { return .noSuchRow }
      guard held.last == last else { return .changedMeanwhile }
      let logged = try base.log(entry, of: number, about: held.fisher, by: signature)
      try base.keep(entry, logged, of: number, by: signature)
      return nil
    }
    if let outcome { throw outcome }
  }

  /// All cases that stand, the newest first, with what is personal of each step.
  public func cases() throws(RegistryError) -> [CaseRecord] {
    try read { base throws(SQLiteError) in try base.cases(where: "1") }
  }

  /// A case by its number; nil when there is none, or its opening was taken back.
  public func caseRecord(_ number: Int) throws(RegistryError) -> CaseRecord? {
    try read { base throws(SQLiteError) in
      try base.cases(where: "c.casefile = \(number)").first
    }
  }

  /// What the registry knows of a person, and of the vessel that they were last aboard.
  public func person(of record: CaseRecord) throws(RegistryError) -> CasePerson {
    try read { base throws(SQLiteError) in try base.person(of: record) }
  }

  /// Whether an agency, or the owner or operator of a vessel, has a name, however it is spelt in
  /// capitals and accents.
  public func isAgencyOrOwner(_ name: String) throws(RegistryError) -> Bool {
    let folded = Naming.folded(name)
    return try read { base throws(SQLiteError) in
      if try base.integer("SELECT 1 FROM agency WHERE folded = \(folded) LIMIT 1") != nil {
        return true
      }
      let table = SheetTable.of(.vessels)
      var isOwner = false
      for column in ["owner", "operator"].compactMap(table.column) {
        try base.rows(
          "SELECT DISTINCT \(column) FROM \(table.name) WHERE typeof(\(column)) = 'text'"
        ) { row in
          if Naming.folded(row.text(0)) == folded { isOwner = true }
        }
      }
      return isOwner
    }
  }

  /// The fisher and vessel of a placement; nil when it is gone.
  public func parties(
    ofPlacement placement: Int64
  ) throws(RegistryError) -> (fisher: Int64, vessel: Int64)? {
    try read { base throws(SQLiteError) in
      try base.first("SELECT fisher, vessel FROM placement WHERE placement = \(placement)") {
        ($0.integer(0), $0.integer(1))
      }
    }
  }
}

extension Connection {
  /// What is personal is sealed under the person's key; of somebody unknown under the case's own.
  func log(
    _ entry: Registry.CaseEntry, of number: Int, about fisher: Int64?, opening about: JSON? = nil,
    by signature: Signature
  ) throws(SQLiteError) -> Int {
    let key = fisher ?? -Int64(number)
    let facts: [(String, JSON?)] = [
      ("act", .string(entry.act)), ("facts", entry.facts), ("about", about),
    ]
    return try log(
      Act(
        "case", on: String(number),
        facts: .object(facts.compactMap { key, value in value.map { JSON.Member(key, $0) } })),
      by: signature, about: entry.personal.map { PersonalContent(of: key, $0) })
  }

  func keep(
    _ entry: Registry.CaseEntry, _ logged: Int, of number: Int, by signature: Signature,
    redoing redone: Int? = nil, along main: Int? = nil
  ) throws(SQLiteError) {
    try noteAct(
      .step, entry: logged, on: String(number), by: signature, redoing: redone, along: main)
    try run(
      """
      INSERT INTO case_step(entry, casefile, act, facts)
      VALUES (\(logged), \(number), \(entry.act), \(entry.facts.line))
      """)
  }

  fileprivate func cases(where condition: SQL) throws(SQLiteError) -> [CaseRecord] {
    let heads = try all(
      """
      SELECT c.casefile, c.finding, f.fisher, v.vessel, f.name, v.name FROM casefile c
      LEFT JOIN fisher f ON f.fisher = \(Self.now("c.fisher"))
      LEFT JOIN vessel v ON v.vessel = \(Self.now("c.vessel"))
      WHERE \(condition) AND EXISTS (SELECT 1 FROM case_step s
        WHERE s.casefile = c.casefile AND \(ActRecord.stands("s.entry")))
      ORDER BY c.casefile DESC
      """
    ) { row in
      CaseRecord(
        id: row.int(0), finding: row.optionalText(1), fisher: row.optionalInteger(2),
        vessel: row.optionalInteger(3), fisherName: row.optionalText(4),
        vesselName: row.optionalText(5), steps: [])
    }
    return try heads.map { head throws(SQLiteError) in
      CaseRecord(
        id: head.id, finding: head.finding, fisher: head.fisher, vessel: head.vessel,
        fisherName: head.fisherName, vesselName: head.vesselName, steps: try steps(of: head.id))
    }
  }

  /// The record that an anchor means now: records may be said to be one.
  private static func now(_ anchor: SQL) -> SQL {
    "coalesce((SELECT subject FROM anchor WHERE anchor = \(anchor)), \(anchor))"
  }

  private func steps(of number: Int) throws(SQLiteError) -> [CaseStep] {
    let steps = try all(
      """
      SELECT s.entry, s.act, s.facts, a.name, l.at, l.facts FROM case_step s
      JOIN log l ON l.entry = s.entry JOIN actor a ON a.actor = l.actor
      WHERE s.casefile = \(number) AND \(ActRecord.stands("s.entry")) ORDER BY s.step
      """
    ) { row throws(SQLiteError) in
      (
        entry: row.int(0), act: row.text(1), facts: try JSON(kept: row.text(2), in: "case_step"),
        signature: try Signature(actor: row.text(3), at: row.integer(4), facts: row.text(5))
      )
    }
    return try steps.map { step throws(SQLiteError) in
      CaseStep(
        entry: step.entry, act: step.act, facts: step.facts, personal: try content(of: step.entry),
        signature: step.signature, isErased: try isErased(step.entry))
    }
  }

  fileprivate func person(of record: CaseRecord) throws(SQLiteError) -> CasePerson {
    var person = CasePerson()
    if let fisher = record.fisher {
      for holding in try particulars(of: .fisher, [fisher]) {
        let row = Pick(.fisher, holding.cells)
        person.name = record.fisherName
        person.birthDate = row.text("birth_date").flatMap { PartialDate($0) }
        person.nationality = row.text("nationality").flatMap { Country($0.prefix(2)) }
      }
      let table = SheetTable.of(.fishers)
      for holding in try holdings(table, of: .fisher, [fisher]) {
        let row = Pick(table, holding.cells)
        person.safeContact = row.text("safe_contact")
        person.nextOfKin = row.text("next_of_kin")
        person.languages =
          row.text("understands")?.split(separator: " ").compactMap { Language($0) } ?? []
      }
    }
    let aboard: (vessel: String, flag: String?, port: String?, agency: String?)? = try first(
      """
      SELECT v.name, v.flag, v.port, (SELECT a.name FROM placement p JOIN agency a USING (agency)
          WHERE p.fisher = \(record.fisher) ORDER BY p.start DESC LIMIT 1)
      FROM vessel v WHERE v.vessel = coalesce(\(record.vessel), (
        SELECT vessel FROM placement WHERE fisher = \(record.fisher) ORDER BY start DESC LIMIT 1))
      """
    ) { ($0.text(0), $0.optionalText(1), $0.optionalText(2), $0.optionalText(3)) }
    person.vesselName = aboard?.vessel
    person.flag = aboard?.flag.flatMap { Country($0) }
    person.port = aboard?.port
    person.agency = aboard?.agency
    return person
  }
}

extension JSON {
  /// What a case is opened from, whom and which vessel it is about, for the log to hold it to.
  fileprivate static func about(
    _ finding: String?, _ fisher: Int64?, aboard vessel: Int64?
  ) -> JSON {
    let told = [
      finding.map { Member("finding", .string($0)) },
      fisher.map { Member("fisher", .string(SubjectKey($0).hex)) },
      vessel.map { Member("vessel", .string(SubjectKey($0).hex)) },
    ]
    return .object(told.compactMap(\.self))
  }
}
