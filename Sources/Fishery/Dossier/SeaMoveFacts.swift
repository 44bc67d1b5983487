/// What is known of a fisher who was moved between vessels, or worked elsewhere.
public struct SeaMoveFacts: Sendable, Hashable, BitwiseCopyable {
  /// Whether the fisher joined or left the vessel at sea.
  public var moved: Known<Bool> = .notSupplied
  /// Whether the authority permitted it.
  public var permitted: Known<Bool> = .notSupplied
  /// Whether the fisher was put to work on the vessel that carried them.
  public var workedOnCarrier: Known<Bool> = .notSupplied
  /// Whether the fisher was put to work on another vessel or at work other than fishing.
  public var otherWork: Known<Bool> = .notSupplied

  public init() {}
}
