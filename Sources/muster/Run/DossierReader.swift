import Fishery

/// The documents of a file one at a time: the only one, or one a line.
struct DossierReader {
  private var lines: LineReader
  private var number = 0
  private var hasBegun = false

  /// A document, and the line it stands on; no line for one that fills the file.
  struct Piece {
    let line: Int?
    let document: Result<JSON, JSONFault>
  }

  init(_ path: String) throws(Refusal) { lines = try LineReader(path) }

  func close() { lines.close() }

  /// The next document; nil after the last.
  mutating func next() throws(Refusal) -> Piece? {
    while let line = try lines.next() {
      number += 1
      guard line.contains(where: { !Self.blanks.contains($0) }) else { continue }
      let parsed = Self.parsed(line)
      defer { hasBegun = true }
      // What is no document by itself may be the beginning of one over several lines.
      guard case .failure = parsed, !hasBegun else { return Piece(line: number, document: parsed) }
      return Piece(line: nil, document: Self.parsed(line + [0x0A] + (try lines.rest())))
    }
    return nil
  }

  private static func parsed(_ bytes: [UInt8]) -> Result<JSON, JSONFault> {
    Result { () throws(JSONFault) in try JSON(parsing: bytes) }
  }

  private static let blanks = Array(" \t\r".utf8)
}
