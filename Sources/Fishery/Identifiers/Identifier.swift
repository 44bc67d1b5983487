/// A number or code that is read leniently and then looked at closely.
public protocol Identifier: Sendable, Hashable, CustomStringConvertible {
  /// Nil when the text does not have the shape at all; a wrong check digit still has it.
  init?(_ text: String)

  /// Everything odd about a text that should be one; empty when nothing is.
  static func lints(of text: String) -> [Lint]
}
