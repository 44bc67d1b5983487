import FoundationEssentials

/// Files of this repository, found from where the tests were compiled.
enum Fixture {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    String(
      decoding: try Data(contentsOf: root.appending(path: "fixtures").appending(path: path)),
      as: UTF8.self)
  }

  static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: root.appending(path: "fixtures").appending(path: path))
  }

  /// The lines of a source file.
  static func source(_ path: String) throws -> [Substring] {
    let file = root.appending(path: "Sources").appending(path: path)
    return String(decoding: try Data(contentsOf: file), as: UTF8.self).split(separator: "\n")
  }
}
