/// What a file is that is no table of text.
public enum FileKind: Sendable, Hashable {
  case workbook
  case oldWorkbook
  case document
  case page
  case archive
  case database
  case image
  case json
  case binary

  /// What a file is by its first bytes and the count of all; nil when it may be a table.
  init?(head: ArraySlice<UInt8>, census: ByteCensus, encoding: Encoding) {
    let signatures: [([UInt8], FileKind)] = [
      ([0x50, 0x4B, 0x03, 0x04], .workbook),
      ([0xD0, 0xCF, 0x11, 0xE0], .oldWorkbook),
      (Array("%PDF".utf8), .document),
      (Array("{\\rtf".utf8), .document),
      ([0x1F, 0x8B], .archive),
      (Array("SQLite format 3".utf8), .database),
      ([0x89, 0x50, 0x4E, 0x47], .image),
      ([0xFF, 0xD8, 0xFF], .image),
      (Array("GIF8".utf8), .image),
    ]
    if let found = signatures.first(where: { head.starts(with: $0.0) }) {
      self = found.1
      return
    }
    let isWide = encoding == .utf16LittleEndian || encoding == .utf16BigEndian
    let text = head.drop { $0 <= 0x20 || $0 >= 0xBB && $0 != 0xFC }.filter { $0 != 0 }
    let lowered = text.prefix(16).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for opening in ["<!doctype", "<html", "<?xml", "<table", "<head", "<!--"]
    where lowered.starts(with: opening.utf8) {
      self = .page
      return
    }
    if let first = text.first(where: { $0 > 0x20 }), first == 0x7B || first == 0x5B,
      let second = text.drop(while: { $0 != first }).dropFirst().first(where: { $0 > 0x20 }),
      [0x22, 0x7B, 0x7D, 0x5B, 0x5D].contains(second)
    {
      self = .json
      return
    }
    let strange = census.zeros.even + census.zeros.odd + census.controls
    if !isWide, strange * 50 > census.total {
      self = .binary
      return
    }
    return nil
  }
}

extension FileKind: CustomStringConvertible {
  public var description: String {
    switch self {
    case .workbook: "a spreadsheet or an archive: open it and save the sheet as CSV UTF-8"
    case .oldWorkbook: "an old spreadsheet: open it and save the sheet as CSV UTF-8"
    case .document: "a document: ask for the same list as a sheet"
    case .page: "a web page: ask for the same list as a sheet"
    case .archive: "a packed file: unpack it first"
    case .database: "a database"
    case .image: "a picture"
    case .json: "JSON: ask for the same list as a sheet"
    case .binary: "binary data"
    }
  }
}
