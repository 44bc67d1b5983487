import Fishery
import Law
import Registry
import Report
import Testing

struct OriginWordsTests {
  private static func origin(
    _ file: String?, _ row: Int?, _ header: String? = nil, person: String = "Sari"
  ) -> Origin {
    Origin(
      provenance: Provenance(
        importNumber: file == nil ? nil : 1, file: file, row: row, person: person,
        at: 1_795_000_000),
      column: "amount", header: header)
  }

  @Test func `a cell names its file, row and the header that the file has`() {
    #expect(
      [Self.origin("fees.csv", 7, "Jumlah")].phrase
        == Phrase(
          "fees.csv row 7, column \"Jumlah\"", "fees.csv baris 7, kolom \"Jumlah\""))
    #expect([Self.origin("fees.csv", 7)].phrase?.english == "fees.csv row 7")
  }

  @Test func `rows that follow each other are told as one stretch`() {
    let rows = [88, 89, 90, 93, 3].map { Self.origin("rest.csv", $0) }
    #expect(rows.phrase?.english == "rest.csv rows 3, 88-90, 93")
    let files = [Self.origin("a.csv", 1), Self.origin("b.csv", 2)]
    #expect(files.phrase?.english == "a.csv row 1; b.csv row 2")
  }

  @Test func `cells of the same rows name their headers together`() {
    let papers = ["kind", "born"].map { Self.origin("papers.csv", 7, $0) }
    #expect(
      papers.phrase
        == Phrase(
          "papers.csv row 7, columns \"kind\", \"born\"",
          "papers.csv baris 7, kolom \"kind\", \"born\""))
    let hours = (8...9).flatMap { row in ["from", "to"].map { Self.origin("rest.csv", row, $0) } }
    #expect(hours.phrase?.english == "rest.csv rows 8-9, columns \"from\", \"to\"")
  }

  @Test func `what a person entered names the person and the time`() {
    #expect(
      [Self.origin(nil, nil)].phrase?.english == "entered by Sari (2026-11-18T11:06Z)")
  }

  @Test func `what came from nowhere says nothing`() {
    #expect([Origin]().phrase == nil)
  }
}
