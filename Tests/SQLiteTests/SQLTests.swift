import SQLite
import Testing

@Test func `an interpolated value is bound and never becomes SQL`() {
  let hostile = "x'); DROP TABLE fisher; --"
  let sql: SQL = "SELECT * FROM t WHERE name = \(hostile) AND age > \(17)"
  #expect(sql.text == "SELECT * FROM t WHERE name = ? AND age > ?")
  #expect(sql.values == [.text(hostile), .integer(17)])
}

@Test func `pieces and names are spliced with their values in order`() {
  let filter: SQL = "flag = \("ID")"
  let columns: [Name] = ["name", "imo"]
  let sql: SQL = "SELECT \(columns) FROM \("vessel" as Name) WHERE loa > \(12.5) AND \(filter)"
  #expect(sql.text == #"SELECT "name", "imo" FROM "vessel" WHERE loa > ? AND flag = ?"#)
  #expect(sql.values == [.real(12.5), .text("ID")])
}

@Test func `nil is bound as null`() {
  let absent: String? = nil
  #expect(("\(absent)" as SQL).values == [.null])
}

@Test func `pieces are joined with a literal between them`() {
  let pieces: [SQL] = ["a = \(1)", "b = \(2)", "c"]
  #expect(pieces.joined(separator: " AND ").text == "a = ? AND b = ? AND c")
  #expect(pieces.joined(separator: ", ").values == [.integer(1), .integer(2)])
  #expect([SQL]().joined(separator: ", ").text == "")
}

@Test(arguments: ["", "1a", "A", "a b", "a\"b", "a;", "naïve", "a-b"])
func `what is no plain identifier is no name`(text: String) {
  #expect(Name(text) == nil)
}

@Test(arguments: ["a", "_", "a1", "crew_list", "order"])
func `a plain identifier is a name`(text: String) {
  #expect(Name(text)?.text == text)
}
