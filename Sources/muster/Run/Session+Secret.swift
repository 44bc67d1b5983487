import Seal

extension Session {
  static let passphrase = Option(
    "passphrase", .file,
    "a file whose first line is the passphrase; - for standard input; asked for, when not named")

  /// A passphrase from a file or standard input, else typed unseen: never from the arguments.
  ///
  /// - Parameter isNew: whether it is typed twice.
  func passphraseBytes(_ question: String = "passphrase: ", isNew: Bool) throws -> [UInt8] {
    var bytes = try secretLine(invocation[Self.passphrase], asking: question)
    guard isNew, invocation[Self.passphrase] == nil else { return bytes }
    var again = try typedSecret("once more: ")
    defer { wipe(&again) }
    guard again == bytes else {
      wipe(&bytes)
      throw Refusal(.badInput, "the two are not the same")
    }
    return bytes
  }

  /// The first line of a file, or a line typed unseen where none is named.
  func secretLine(_ path: String?, asking question: String) throws -> [UInt8] {
    guard let path else { return try typedSecret(question) }
    var reader = try LineReader(path)
    defer { reader.close() }
    return try reader.next() ?? []
  }

  /// A line typed at the terminal without being shown.
  private func typedSecret(_ question: String) throws(Refusal) -> [UInt8] {
    try UnseenLine(asking: question, at: console).bytes()
  }
}
