public import Registry

/// What somebody decided since they sat down.
public struct SittingTally: Sendable, Hashable {
  /// What of it stands.
  public let decided: [Decision.Word: Int]
  /// How many decisions were taken back; what was done again after that is not one of them.
  public let undone: Int
  /// How often the person closes what they decide on, in percent, and how often the others do; nil
  /// where there are too few decisions to say.
  public let dismissals: Dismissals?

  /// Shares of all that was decided, in percent.
  public struct Dismissals: Sendable, Hashable {
    public let own: Int
    public let others: Int
  }

  /// - Parameter moment: when they sat down, as signatures count it.
  public init(
    of actor: String, since moment: Int64, in registry: Registry
  ) throws(RegistryError) {
    (decided, undone) = try registry.decisionCounts(of: actor, since: moment)
    let (own, others) = try registry.dismissals(by: actor)
    dismissals =
      own.all >= Self.fewest && others.all >= Self.fewest
      ? Dismissals(
        own: own.dismissed * 100 / own.all, others: others.dismissed * 100 / others.all) : nil
  }

  /// Decisions from which a share says something.
  private static let fewest = 20

  public var isEmpty: Bool { decided.isEmpty && undone == 0 }
}
