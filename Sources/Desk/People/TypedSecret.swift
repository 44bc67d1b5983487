/// What somebody typed unseen, on its way to who looks at it; nothing prints it.
struct TypedSecret: Sendable, Hashable, CustomStringConvertible {
  private let text: String

  init(_ text: String) { self.text = text }

  /// Its bytes, for the one who wipes them.
  var bytes: [UInt8] { Array(text.utf8) }

  var description: String { "…" }
}
