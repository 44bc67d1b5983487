public import Fishery

/// A row that a person enters, and the records that it speaks of where they are known already.
public struct HandEntry: Sendable, Hashable {
  public var sheet: Sheet
  /// By column; what is left out is blank.
  public var cells: [String: Cell]
  public var fisher: Int64?
  public var vessel: Int64?
  public var agency: Int64?
  /// The day for which it speaks, when its sheet has no column for one.
  public var day: CivilDate
  /// Where the person has it from; nil when nobody said.
  public var source: Amendment.Source?
  /// What else the same act says of the same records, in rows of their own.
  public var beside: [Beside] = []

  /// A row beside another: it names the records that the other names, whatever its cells say.
  public struct Beside: Sendable, Hashable {
    public let sheet: Sheet
    public let cells: [String: Cell]

    public init(_ sheet: Sheet, _ cells: [String: Cell]) {
      self.sheet = sheet
      self.cells = cells
    }
  }

  public init(
    _ sheet: Sheet, _ cells: [String: Cell], fisher: Int64? = nil, vessel: Int64? = nil,
    agency: Int64? = nil, on day: CivilDate,
    from source: Amendment.Source? = nil
  ) {
    self.sheet = sheet
    self.cells = cells
    self.fisher = fisher
    self.vessel = vessel
    self.agency = agency
    self.day = day
    self.source = source
  }
}

/// What became of an entry: the act, and the records that its row speaks of.
public struct Entered: Sendable, Hashable {
  /// The entry of the log, by which it can be taken back.
  public let act: Int
  public let fisher: Int64?
  public let vessel: Int64?
  public let agency: Int64?
  /// The last stay of the fisher aboard the vessel.
  public let placement: Int64?
  /// Whether it says anything that was not said before.
  public let isNew: Bool
  /// Whether it was kept as another person of the same name aboard the same vessel.
  public let isNamesake: Bool
}
