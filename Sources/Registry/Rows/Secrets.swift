internal import Fishery
internal import SQLite
internal import Seal

/// Puts keyed hashes in the place of telephone and account numbers, before anything is kept.
///
/// Equal numbers have equal hashes within one registry, which has the key, and nowhere else.
struct Secrets: ~Copyable {
  private let key: Key
  private let places: [Int]

  /// Nil for a sheet without such columns. Within the transaction under way: the key is made with
  /// the first number.
  init?(in sheet: Sheet, _ base: borrowing Connection) throws(SQLiteError) {
    let places = Secrets.places(in: sheet)
    guard !places.isEmpty else { return nil }
    var bytes = try base.secretKey()
    defer { wipe(&bytes) }
    try self.init(places, bytes)
  }

  /// Nil also while there is no key, for who only looks.
  init?(heldFor sheet: Sheet, _ base: borrowing Connection) throws(SQLiteError) {
    let places = Secrets.places(in: sheet)
    guard !places.isEmpty, var bytes = try base.heldSecretKey() else { return nil }
    defer { wipe(&bytes) }
    try self.init(places, bytes)
  }

  private static func places(in sheet: Sheet) -> [Int] {
    sheet.columns.indices.filter { sheet.columns[$0].kind == .secret }
  }

  private init(_ places: [Int], _ bytes: [UInt8]) throws(SQLiteError) {
    do throws(SealError) {
      key = try Key.stored(bytes)
    } catch {
      throw .damaged("secret_key")
    }
    self.places = places
  }

  borrowing func hiding(_ row: SheetRow) -> SheetRow {
    var cells = row.cells
    for place in places where place < cells.count {
      if case .known(let text) = cells[place] { cells[place] = .known(hidden(text)) }
    }
    return SheetRow(
      number: row.number, cells: cells, exact: row.exact.filter { !places.contains($0.column) })
  }

  private static let mark = "keyed:"
  private static let digits = 32

  /// A number that was hashed before, here or elsewhere, stays as it is.
  private borrowing func hidden(_ text: String) -> String {
    let end = text.utf8.dropFirst(Secrets.mark.utf8.count)
    let isHash =
      text.hasPrefix(Secrets.mark) && end.count == Secrets.digits
      && end.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    if isHash { return text }
    let digest = Digest(of: Secrets.plain(text), key: key)
    return Secrets.mark + digest.hex.prefix(Secrets.digits)
  }

  /// A number however it is written: letters and digits alone, `+` for a leading `00`.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      if let digit = scalar.properties.numericType == .decimal
        ? scalar.properties.numericValue : nil
      {
        plain += String(Int(digit))
      } else if scalar.properties.isAlphabetic || scalar == "+" {
        plain.unicodeScalars.append(scalar)
      }
    }
    if plain.hasPrefix("00") { plain = "+" + plain.dropFirst(2) }
    return plain.isEmpty ? text : plain.lowercased()
  }
}

extension Connection {
  /// The key of the numbers, made when there is none.
  fileprivate func secretKey() throws(SQLiteError) -> [UInt8] {
    if let found = try heldSecretKey() { return found }
    let made = try Key.newBytes()
    try run("INSERT INTO secret_key VALUES (1, \(made))")
    return made
  }

  fileprivate func heldSecretKey() throws(SQLiteError) -> [UInt8]? {
    try first("SELECT key FROM secret_key") { $0.blob(0) }
  }
}
