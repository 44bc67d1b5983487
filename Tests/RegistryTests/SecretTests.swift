import Fishery
import Registry
import Testing

/// Telephone and account numbers of those who recruit.
@Suite struct SecretTests {
  private static let telephone = "+62 800-0000 1201"
  private static let account = "0000 9901 1201"

  private static func contact(
    _ name: String, telephone: String = telephone, account: String = account
  ) -> SheetRow {
    let cells = [
      "name": name, "first_contact": "2026-01-05", "platform": "social network",
      "account": "@kerja", "telephone": telephone, "bank_account": account,
    ]
    let row = Sheet.recruitment.rows([cells])[0]
    let place = Sheet.recruitment.columns.firstIndex { $0.key == "telephone" } ?? 0
    return SheetRow(number: 1, cells: row.cells, exact: [.init(column: place, text: telephone)])
  }

  /// The stored telephone of each row, in the order of rows.
  private func telephones(_ registry: Registry) throws -> [String] {
    var found: [String] = []
    try registry.rows(of: .recruitment) { row in
      if let text = row["telephone"].text { found.append(text) }
    }
    return found
  }

  @Test func `no byte of a number reaches the registry's files`() throws {
    let folder = try Folder()
    let registry = try Registry.open(folder["r.db"])
    let file = try registry.keep(.recruitment, rows: [Self.contact("Budi"), Self.contact("Siti")])
    try registry.keep(.recruitment, rows: [Self.contact("Eko", telephone: "08111222333")])
    _ = try registry.undo(file.id, by: tester)
    try registry.keep(.recruitment, rows: [Self.contact("Budi")])
    for number in [
      Self.telephone, Self.account, "628000000", "8000000", "1201", "99011201", "0000 99",
      "08111222333", "111222",
    ] {
      for name in try folder.names() {
        #expect(
          try folder.bytes(of: name).firstRange(of: Array(number.utf8)) == nil, "\(name) \(number)")
      }
    }
    #expect(try folder.bytes(of: "r.db-wal").firstRange(of: Array("@kerja".utf8)) != nil)
  }

  @Test func `equal numbers have equal hashes, however they are written`() throws {
    let registry = try Registry.inMemory()
    let ways = [
      "+62 800-0000 1201", "+6280000001201", "0062 (800) 0000.1201", "+62 800 0000 1202",
      "+٦٢ ٨٠٠ ٠٠٠٠ ١٢٠١",
    ]
    try registry.keep(
      .recruitment, rows: ways.enumerated().map { Self.contact("Budi \($0)", telephone: $1) })
    let hashes = try telephones(registry)
    #expect(hashes.count == 5)
    #expect(Set(hashes).count == 2)
    #expect(hashes.filter { $0 == hashes[0] }.count == 4)
    #expect(hashes.allSatisfy { $0.hasPrefix("keyed:") && $0.utf8.count == 38 })
  }

  @Test func `another registry has another key`() throws {
    let one = try Registry.inMemory()
    let other = try Registry.inMemory()
    for registry in [one, other] { try registry.keep(.recruitment, rows: [Self.contact("Budi")]) }
    #expect(try telephones(one) != telephones(other))
    // What both hold is the same all the same.
    #expect(try one.digest() == other.digest())
    try other.keep(.recruitment, rows: [Self.contact("Siti")])
    #expect(try one.digest() != other.digest())
  }

  @Test func `the same file again is unchanged, and a number corrected is a change`() throws {
    let registry = try Registry.inMemory()
    let rows = [Self.contact("Budi"), Self.contact("Siti")]
    #expect(try registry.keep(.recruitment, rows: rows).counts == [2, 0, 0, 0])
    let before = try registry.digest()
    #expect(try registry.keep(.recruitment, rows: rows.reversed()).counts == [0, 0, 2, 0])
    #expect(try registry.digest() == before)
    let corrected = Self.contact("Budi", account: "77")
    let file = try registry.keep(.recruitment, rows: [corrected])
    #expect(file.counts == [0, 1, 0, 0])
    #expect(try registry.undo(file.id, by: tester).removed == 1)
    #expect(try registry.digest() == before)
  }

  @Test func `a number that was hashed before stays as it is`() throws {
    let registry = try Registry.inMemory()
    try registry.keep(.recruitment, rows: [Self.contact("Budi")])
    let hash = try #require(try telephones(registry).first)
    let account = try #require(try accounts(registry).first)
    let again = Self.contact("Budi", telephone: hash, account: account)
    #expect(try registry.keep(.recruitment, rows: [again]).counts == [0, 0, 1, 0])
  }

  private func accounts(_ registry: Registry) throws -> [String] {
    var found: [String] = []
    try registry.rows(of: .recruitment) { row in
      if let text = row["bank_account"].text { found.append(text) }
    }
    return found
  }

  @Test func `what is no number stays what it is`() throws {
    let registry = try Registry.inMemory()
    let row = Sheet.recruitment.rows([
      ["name": "Budi", "first_contact": "2026-01-05", "telephone": "-"]
    ])
    try registry.keep(.recruitment, rows: row)
    var cells: [[Cell]] = []
    try registry.rows(of: .recruitment) { cells.append([$0["telephone"], $0["bank_account"]]) }
    #expect(cells == [[.confirmedAbsent, .blank]])
  }
}
