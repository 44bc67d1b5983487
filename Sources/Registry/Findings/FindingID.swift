public import Fishery
internal import Seal

/// The name of a finding: what it is about, never where it stood in a file or list.
///
/// The first sixteen hexadecimal digits of a hash over rule, subject key and the rule's anchor day.
public struct FindingID: Sendable, Hashable, CustomStringConvertible {
  public let hex: String

  /// - Parameters:
  ///   - subject: the content key of the subject, the same in every registry with the same facts.
  ///   - anchor: the day that tells one finding of the rule from another; nil for a whole life.
  public init(rule: String, subject: String, anchor: CivilDate?) {
    var stream = DigestStream()
    stream.add(rule)
    stream.add(subject)
    stream.add(anchor?.description ?? "")
    hex = stream.digest().shortHex
  }

  public var description: String { hex }
}
