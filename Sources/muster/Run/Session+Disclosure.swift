import Casework
import Fishery
import Registry
import Report

extension Session {
  static let full = Flag("full", "names and numbers of persons in full; asks for --reason")
  static let reason = Option(
    "reason", .text("TEXT", "a reason"), "why names are needed in full, for the log")

  /// Whether what identifies persons may be written out: only for a reason, which is kept sealed
  /// beside the log.
  ///
  /// - Parameter what: what is written out, as the log names it.
  func disclosure(of what: String, in registry: Registry) throws -> Disclosure {
    guard invocation[Self.full] else { return .masked }
    try require(.printInFull)
    guard let why = invocation[Self.reason] else {
      throw Refusal(.badInput, "--full needs --reason TEXT, which is kept in the log")
    }
    try registry.record(
      Act("reveal", on: what), by: signature,
      about: PersonalContent(reason: why, by: actor))
    return .full
  }
}
