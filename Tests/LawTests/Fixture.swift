import FoundationEssentials

/// Files of this repository, found from where the tests were compiled.
enum Fixture {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: "fixtures").appending(path: path)))
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// A pack as it stands in the sources.
  static func pack(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: "Sources/Law/Packs/\(name)")))
  }

  /// The names of the files of a folder, sorted.
  static func names(in folder: String, ending: String) throws -> [String] {
    try FileManager.default
      .contentsOfDirectory(atPath: root.appending(path: "fixtures/\(folder)").path)
      .filter { $0.hasSuffix(ending) }.sorted()
  }
}
