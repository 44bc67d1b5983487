/// An act that is not taken back, and why.
public struct StandingAct: Sendable, Hashable {
  public let act: ActRecord
  public let hold: ActRecord.Hold
}
