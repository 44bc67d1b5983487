import Fishery
import Registry
import Report
import Testing

struct ListFormTests {
  private static let placement = PlacementLine(
    id: 1, fisher: -2, fisherName: "Nguyễn Thị Hoa", nationality: Country("VN"), vessel: 3,
    vesselName: "=TIRTA\u{202E}", flag: nil, role: .deckhand, agencyName: nil,
    embarked: "2026-01-09", disembarked: nil, worst: Rank(level: 5), breaches: 2, undetermined: 0)

  @Test func `a name is masked by initials and code unless all is asked for`() throws {
    let form = LineForm<PlacementLine>.placements
    let masked = form.json(Self.placement, .masked)
    #expect(masked["name"] == "N.T.H. ffff-ffff")
    #expect(!masked.line.contains("Hoa"))
    #expect(form.json(Self.placement, .full)["name"] == "Nguyễn Thị Hoa")
  }

  @Test func `a line has every key, null where nothing is known`() {
    let json = LineForm<PlacementLine>.placements.json(Self.placement, .masked)
    #expect(json["flag"] == .null)
    #expect(json["worst"] == "critical")
    #expect(json["placement"] == "0000000000000001")
    #expect(json["embarked"] == "2026-01-09")
    #expect(json.line.contains(#""vessel_name":"=TIRTA\u202e""#))
  }

  @Test func `keys are unique in every form`() {
    func check<Line>(_ form: LineForm<Line>) {
      let keys = form.columns.map(\.key)
      #expect(Set(keys).count == keys.count, "\(form.name)")
    }
    check(.vessels)
    check(.placements)
    check(.agreements)
    check(.agencies)
    check(.findings)
    check(.needs)
  }

  @Test(arguments: [
    ("Suharto", "S. 0000-0000"), ("陳 大文", "陳.大. 0000-0000"), ("  ", "0000-0000"),
    ("a b c d e f", "a.b.c.d. 0000-0000"),
  ])
  func `a mask shows no more than four initials`(name: String, mask: String) {
    #expect(MaskedName(name, key: 5).text == mask)
  }

  @Test(arguments: [("A1234567", "…567"), ("1234", "…234"), ("123", "…"), ("", "…")])
  func `a document number shows its last three characters, a short one none`(
    number: String, mask: String
  ) {
    #expect(MaskedNumber(number).text == mask)
  }

  @Test func `columns line up by the cells they take, and long cells are never cut`() {
    let form = LineForm<NeedLine>.needs
    let rows = [["ab", "1", "22", ""], ["陳陳", "100", "", "3"]]
    let text = TextForm(form, sample: rows) { cell in
      TextForm.Shown(
        text: cell, columns: cell.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 2 : 1) })
    }
    #expect(text.head == "FACT  PERSONS  VESSELS  VERDICTS")
    #expect(text.row(rows[0]) == "ab          1       22")
    #expect(text.row(rows[1]) == "陳陳      100                  3")
    #expect(text.row(["a longer fact", "5", "", ""]) == "a longer fact        5")
  }

  @Test(arguments: [(60, 60), (61, 60), (4_000, 60)])
  func `a cell of any length parts the others by no more than sixty columns`(
    length: Int, width: Int
  ) {
    let long = [String(repeating: "a", count: length), "1", "", ""]
    let text = TextForm(.needs, sample: [long]) { TextForm.Shown(text: $0, columns: $0.utf8.count) }
    #expect(text.row(["b", "1", "", ""]).utf8.count == width + 2 + "PERSONS".utf8.count)
    #expect(text.row(long).hasPrefix(long[0]))
  }
}
