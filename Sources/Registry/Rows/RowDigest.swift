internal import Fishery
internal import Seal

/// The first 16 bytes of a hash over the cells of a row: what makes two rows the same claim. A row
/// keeps eight of them, for it is compared with those alone that speak of the same thing.
///
/// Of equal rows in one file the second, third and so on have digests of their own, so that they
/// are told apart by their count and never by where they stood.
enum RowDigest {
  /// A row without a day of its own says what it says for the day of its file.
  static func of(
    _ cells: [Cell], sheet: Sheet, effective: String?, occurrence: Int = 0
  ) -> [UInt8] {
    var stream = DigestStream()
    stream.add(sheet.name)
    stream.add(effective ?? "")
    for cell in cells { stream.add(cell) }
    if occurrence > 0 { stream.add(Int64(occurrence)) }
    return stream.digest().half
  }

  /// What a row keeps of its digest.
  static func kept(_ digest: [UInt8]) -> [UInt8] { Array(digest.prefix(8)) }
}

extension DigestStream {
  /// A known cell by its text, another by its status.
  mutating func add(_ cell: Cell) {
    if let text = cell.text {
      add(text)
    } else {
      add(-1 - (cell.statusCode ?? 99))
    }
  }
}
