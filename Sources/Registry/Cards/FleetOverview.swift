public import Fishery

/// The whole registry in numbers, each of which opens the list behind it.
public struct FleetOverview: Sendable, Hashable {
  public var vessels = 0
  public var inPort = 0
  public var placementsAboard = 0
  public var fishers = 0
  public var agreements = 0
  public var agencies = 0
  /// Persons aboard on one list and gone from the next.
  public var goneFromList = 0
  /// Findings of breaches by severity, gravest first, and the persons they are about.
  public var severities: [Tally<Rank>] = []
  public var rules: [Tally<String>] = []
  public var flags: [Tally<Country>] = []
  public var agenciesInBreach: [AgencyTally] = []
  /// Undetermined verdicts; whoever knows the law counts them, from `Registry.verdictCounts`.
  public var undetermined = 0
  /// Facts that would settle undetermined verdicts.
  public var needs = 0
  /// Findings first seen and findings gone in each of the last weeks, oldest first.
  public var openedByWeek: [Int] = []
  public var settledByWeek: [Int] = []
  /// Documents that expire in each of the next weeks, this one first.
  public var expiringByWeek: [Int] = []
  /// Subjects that must be judged again on or before the judged day.
  public var due = 0

  /// The day for which all this was counted, where facts, day or law are others since and it is to
  /// be counted again; nil where it is as things are.
  public var countedFor: CivilDate?

  public init() {}

  /// How many weeks back and ahead are counted.
  public static let weeks = 12

  /// How many findings, and how many persons they are about.
  public struct Tally<Key: Sendable & Hashable>: Sendable, Hashable {
    public let key: Key
    public let findings: Int
    public let persons: Int
    /// Everybody of that kind, broken or not: the N of the count.
    public let of: Int

    public init(key: Key, findings: Int, persons: Int, of: Int) {
      self.key = key
      self.findings = findings
      self.persons = persons
      self.of = of
    }
  }

  /// One agency's persons in breach among those it placed.
  public struct AgencyTally: Sendable, Hashable {
    public let agency: Int64
    public let name: String
    public let persons: Int
    public let of: Int

    public init(agency: Int64, name: String, persons: Int, of: Int) {
      self.agency = agency
      self.name = name
      self.persons = persons
      self.of = of
    }
  }
}
