/// What a look at a registry found, each thing that was looked at in its turn.
public struct Examination: Sendable {
  public let looks: [Look]

  /// One thing that was looked at, and what is wrong with it.
  public struct Look: Sendable, Hashable {
    public let subject: Subject
    public let ailments: [Ailment]
  }

  public enum Subject: String, Sendable, CaseIterable {
    /// Whether it is a registry that this muster can open.
    case registry
    /// Who may read it and its folder.
    case privacy
    case pages
    case references
    case log
    case clock
    case search
    /// What is free on its volume.
    case room
    /// What lies beside it.
    case leftovers
    case volume
  }

  public var ailments: [Ailment] { looks.flatMap(\.ailments) }
}
