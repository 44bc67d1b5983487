public import Fishery

/// One thing that was looked at on the way to a verdict, as data: values, figure and dates.
///
/// It holds dates and never ages or countdowns, so that it stays equal from one day to the next.
public struct Reason: Sendable, Hashable, BitwiseCopyable {
  public let role: Role
  public let kind: Kind
  /// The fact it speaks of, if it speaks of one.
  public let fact: Fact?
  /// The entry of a list it speaks of, for the file, row and column behind it.
  public let row: RowID

  /// What part a reason plays.
  public enum Role: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
    /// It decided.
    case because
    /// Why the rule reaches this subject, or why not.
    case applies
    /// A figure of the law that was used.
    case figure
    /// A defence, claimed or found.
    case exception
  }

  public init(_ role: Role, _ kind: Kind, fact: Fact? = nil, row: RowID = .none) {
    self.role = role
    self.kind = kind
    self.fact = fact
    self.row = row
  }
}
