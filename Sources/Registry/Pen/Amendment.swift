public import Fishery

/// What a person says of one cell, against or beside what the files say of it.
public struct Amendment: Sendable, Hashable {
  /// A cell of any row that speaks of the thing.
  public let place: CellPlace
  public let manner: Manner
  /// What the cell says now.
  public let cell: Cell
  /// What the person saw there; when something else holds by now, nothing is written.
  public let seen: Cell

  public init(_ place: CellPlace, _ manner: Manner, to cell: Cell, seen: Cell) {
    self.place = place
    self.manner = manner
    self.cell = cell
    self.seen = seen
  }

  /// How it stands to what was said before.
  public enum Manner: Sendable, Hashable {
    /// What was said is wrong: wherever this thing is said so, now or later, the other holds.
    case correction
    /// It is true from a day on; what was said holds until then.
    case change(from: CivilDate)
    /// Somebody or something else says so. Where two values differ, nobody can tell.
    case otherSource(Source)
  }

  /// Where a person has it from.
  public enum Source: String, Sendable, Hashable, CaseIterable {
    case document = "document_seen"
    case ownEyes = "own_eyes"
    case saidAboard = "said_aboard"
    case device
  }
}

extension Amendment.Manner {
  /// The word it is stored under.
  var word: String {
    switch self {
    case .correction: "correction"
    case .change: "change"
    case .otherSource(let source): source.rawValue
    }
  }

  /// Nil for a word that nothing is stored under.
  init?(word: String, day: CivilDate?) {
    switch (word, day) {
    case ("correction", _): self = .correction
    case ("change", let day?): self = .change(from: day)
    default:
      guard let source = Amendment.Source(rawValue: word) else { return nil }
      self = .otherSource(source)
    }
  }

  /// The day from which it holds, when it has one.
  var day: CivilDate? { if case .change(let day) = self { day } else { nil } }
}
