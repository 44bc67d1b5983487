public import Fishery
internal import SQLite

extension Registry {
  /// Under what it was last screened; nil before the first screening.
  public func screeningState() throws(RegistryError) -> ScreeningState? {
    try read { base throws(SQLiteError) in
      try base.first("SELECT judged, port, book, catalogue, figures FROM screening") { row in
        ScreeningState(
          judgedOn: CivilDate(ordinal: Int32(row.integer(0))),
          portState: row.optionalText(1).flatMap { Country($0) }, book: row.text(2),
          catalogue: row.text(3), figures: FigureDigests.read(row.text(4)))
      }
    }
  }

  /// Subjects whose facts changed, or whose verdicts may have, up to a day; in order of their keys.
  ///
  /// Costs what is due, not what the registry holds.
  public func due(on day: CivilDate) throws(RegistryError) -> [SubjectID] {
    try read { base throws(SQLiteError) in
      try base.all(
        """
        SELECT kind, subject FROM stale
        UNION SELECT kind, subject FROM verdict WHERE until IS NOT NULL AND until <= \(day.ordinal)
        ORDER BY kind, subject
        """
      ) { SubjectID($0) }.compactMap(\.self)
    }
  }

  /// The packed verdicts last kept of some subjects of one kind.
  public func vectors(
    of kind: SubjectID.Kind, _ subjects: [Int64]
  ) throws(RegistryError) -> [Int64: [UInt8]] {
    try read { base throws(SQLiteError) in
      let rows = try base.all(
        """
        SELECT subject, vector FROM verdict
        WHERE kind = \(Int(kind.rawValue)) AND subject IN (SELECT value FROM json_each(\(JSONKeys.text(subjects))))
        """
      ) { ($0.integer(0), $0.blob(1)) }
      return Dictionary(rows) { first, _ in first }
    }
  }

  /// How many subjects every rule gave every verdict.
  public func tallies() throws(RegistryError) -> [VerdictTally: Int] {
    try read { base throws(SQLiteError) in
      let rows = try base.all("SELECT place, code, subjects FROM tally WHERE subjects > 0") { row in
        (VerdictTally(place: row.int(0), code: UInt8(truncatingIfNeeded: row.int(1))), row.int(2))
      }
      return Dictionary(rows) { first, _ in first }
    }
  }

  /// Starts a screening: what it judges under. Another catalogue forgets all vectors, for their
  /// places mean other rules; the findings and their history stay.
  public func begin(_ state: ScreeningState) throws(RegistryError) {
    try write { base throws(SQLiteError) in
      let known = try base.text("SELECT catalogue FROM screening")
      if let known, known != state.catalogue {
        try base.run("DELETE FROM verdict")
        try base.run("DELETE FROM tally")
        try base.run("DELETE FROM need")
      }
      try base.run(
        """
        INSERT OR REPLACE INTO screening(one, judged, port, book, catalogue, figures)
        VALUES (1, \(state.judgedOn.ordinal), \(state.portState?.code), \(state.book),
          \(state.catalogue), \(FigureDigests.text(state.figures)))
        """)
    }
  }

  /// Keeps what a screening found of some subjects, in one transaction, and strikes them off what
  /// is due.
  ///
  /// - Parameter shifts: by how much each rule's counts of verdicts changed.
  public func keep(
    _ records: [VerdictRecord], judgedOn day: CivilDate, shifts: [VerdictTally: Int]
  ) throws(RegistryError) {
    try write(nil, .normal) { base throws(SQLiteError) in
      let keeping = try VerdictKeeping(base, day: day)
      for record in records { try keeping.keep(record) }
      for (tally, shift) in shifts where shift != 0 {
        try base.run(
          """
          INSERT INTO tally(place, code, subjects) VALUES (\(tally.place), \(Int(tally.code)), \(shift))
          ON CONFLICT DO UPDATE SET subjects = subjects + excluded.subjects
          """)
      }
    }
  }
}

extension SubjectID {
  /// From the first two columns: kind and subject; nil for a kind that is not known here.
  init?(_ row: borrowing Row) {
    guard let kind = Kind(rawValue: UInt8(truncatingIfNeeded: row.integer(0))) else { return nil }
    self.init(kind, row.integer(1))
  }
}

/// The digests of figures as one line of text.
enum FigureDigests {
  static func text(_ digests: [String: UInt64]) -> String {
    digests.sorted { $0.key < $1.key }.map { "\($0.key)=\(String($0.value, radix: 16))" }
      .joined(separator: " ")
  }

  static func read(_ text: String) -> [String: UInt64] {
    text.split(separator: " ").reduce(into: [:]) { digests, pair in
      let parts = pair.split(separator: "=")
      if parts.count == 2 { digests[String(parts[0])] = UInt64(parts[1], radix: 16) }
    }
  }
}

/// Many keys as one bound value, for `json_each`.
enum JSONKeys {
  static func text(_ keys: [Int64]) -> String {
    "[" + keys.map { String($0) }.joined(separator: ",") + "]"
  }
}
