import Fishery

/// What people call the columns of sheets: English, Indonesian, and the headers of registers and
/// forms that are in use.
///
/// One line a column: its key, then names with the surest first; case, marks, blanks and
/// punctuation do not count. A name may stand at several columns; a sheet takes the one it has.
enum ColumnNames {
  /// The columns that a header may name, each with how sure the name is: 0 is its own key.
  ///
  /// A header without a letter or figure, such as `#`, names none.
  static func columns(named header: HeaderKey) -> [String: Int] {
    header.text.isEmpty ? [:] : index[header] ?? [:]
  }

  /// What a header says beside naming its column: that a passport number is of a passport.
  static func implied(by header: HeaderKey) -> [(column: String, text: String)] {
    implications[header] ?? []
  }

  private static let index: [HeaderKey: [String: Int]] = {
    var index: [HeaderKey: [String: Int]] = [:]
    for sheet in Sheet.all {
      for column in sheet.columns { index[HeaderKey(column.key), default: [:]][column.key] = 0 }
    }
    for text in [
      vessels, persons, placements, papers, hours, conditions, quarters, contacts,
    ] {
      for line in text.split(separator: "\n") {
        let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { continue }
        for (rank, name) in parts[1].split(separator: ";").enumerated() {
          let key = HeaderKey(String(name))
          let known = index[key]?[parts[0]] ?? Int.max
          index[key, default: [:]][parts[0]] = min(known, rank + 1)
        }
      }
    }
    return index
  }()

  private static let implications: [HeaderKey: [(column: String, text: String)]] = {
    var implications: [HeaderKey: [(column: String, text: String)]] = [:]
    let said: [(String, String, String)] = [
      (
        "document_type", "passport",
        "passport no; passport number; passport; no paspor; nomor paspor; paspor"
      ),
      (
        "document_type", "seamans_book",
        "seaman book no; seamans book no; seamans book number; seaman book number; cdc no; "
          + "no buku pelaut; nomor buku pelaut; buku pelaut"
      ),
      (
        "document_type", "national_identity",
        "nik; no ktp; nomor ktp; ktp; national id; national id number"
      ),
      ("register", "IOTC", "iotc number; iotc no; iotc id"),
      ("register", "WCPFC", "wcpfc id; wcpfc vid; wcpfc number"),
      ("register", "IATTC", "iattc id; iattc vessel number; iattc number"),
      ("register", "ICCAT", "iccat serial number; iccat number; iccat id"),
      ("register", "CCSBT", "ccsbt registration number; ccsbt number; ccsbt id"),
    ]
    for (column, text, names) in said {
      for name in names.split(separator: ";") {
        implications[HeaderKey(String(name)), default: []].append((column, text))
      }
    }
    return implications
  }()
}
