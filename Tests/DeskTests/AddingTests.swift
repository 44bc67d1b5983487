import Fishery
import Registry
import Terminal
import Testing

@testable import Desk

/// Every kind of record can be entered where one would look for it, and is stored.
@Suite struct AddingTests {
  /// A kind of record: the keys that lead to its form, the fields that are typed by name, and the
  /// sheet that holds it then.
  struct Way: Sendable {
    let keys: String
    let fields: [String: String]
    let sheet: Sheet

    init(_ keys: String, _ sheet: Sheet, _ fields: [String: String]) {
      self.keys = keys
      self.sheet = sheet
      self.fields = fields
    }
  }

  private static let vessel = "2f<C-u>padi emas<CR><CR>"
  private static let placement = "3f<C-u>sutrisno<CR><CR>"
  private static let ways = [
    Way("2+", .vessels, ["vessel": "BAHARI 5"]),
    Way(placement + "+k", .fishers, ["safe contact": "his sister"]),
    Way(vessel + "+f", .crew, ["name": "Joko"]),
    Way("3+", .placements, ["name": "Joko", "vessel": "BAHARI 5", "embarked": "2026"]),
    Way(placement + "+b", .placements, ["role": "cook"]),
    Way(placement + "+a", .agreements, ["agreement number": "A-9", "clauses it has": "abc"]),
    Way("4+", .agreements, ["name": "Joko", "vessel": "BAHARI 5", "version": "2"]),
    Way(placement + "+d", .documents, ["document type": "seamans_book"]),
    Way(vessel + "+d", .documents, ["document type": "insurance"]),
    Way(placement + "+c", .charges, ["category": "deposit", "amount": "100", "currency": "USD"]),
    Way(placement + "+l", .charges, ["amount": "300", "currency": "USD"]),
    Way(placement + "+p", .pay, ["period from": "2026-02-01", "period to": "2026-02-28"]),
    Way(
      placement + "+r", .rest,
      ["from": "2026-02-01T06:00Z", "to": "2026-02-01T12:00Z", "record": "rest"]),
    Way(vessel + "+v", .voyages, ["departed": "2026-02-01T06:00Z"]),
    Way(vessel + "+p", .positions, ["port": "IDBOA", "came in": "2026-02-01T06:00Z"]),
    Way(vessel + "+o", .positions, ["at": "2026-02-01T06:00Z", "zone": "WCPFC"]),
    Way("5+", .agencies, ["agency": "PT Baru", "licence number": "78"]),
    Way("5<CR>+", .agencies, ["licence number": "79"]),
    Way(placement + "+o", .recruitment, ["first contact": "2025-01-01", "platform": "web"]),
    Way(placement + "+s", .signs, ["sign": "no_interpreter", "observed": "no"]),
    Way(vessel + "+w", .contacts, ["contact kind": "union", "contact": "Harbour union"]),
    Way(vessel + "+k", .checks, ["authority": "harbour office"]),
    Way(vessel + "+s", .observations, ["area": "documents", "seen": "12 passports"]),
    Way(vessel + "+c", .conditions, ["water enough": "yes"]),
    Way(vessel + "+r", .rooms, ["room": "forward cabin"]),
  ]

  @Test func `every kind of record is entered from where it is shown`() throws {
    let registry = try Harbour.registry()
    for way in Self.ways {
      var desk = try Rehearsal(registry)
      func count() throws -> Int {
        var rows = 0
        try registry.rows(of: way.sheet) { _ in rows += 1 }
        return rows
      }
      let before = try count()
      try desk.type(way.keys)
      #expect(desk.state.mode.form?.sheet != nil, "\(way.keys)")
      for (name, text) in way.fields {
        try desk.type("<C-f>\(name)")
        #expect(desk.state.mode.form?.field.label == name, "\(way.keys)")
        try desk.type("<CR><C-u>\(text)")
      }
      try desk.type("<C-s>")
      #expect(desk.footer.contains("kept: "), "\(way.keys): \(desk.footer)")
      #expect(try count() == before + 1, "\(way.keys)")
      try desk.type("uy")
      #expect(try count() == before, "\(way.keys)")
    }
  }

  @Test(arguments: [
    (
      vessel + "+o2026-02-01T06:00Z<Tab>", "zone", "WCPFC",
      ["POSITIONS", "2026-02-01 06:00", "WCPFC"]
    ),
    (placement + "+s", "sign", "no_interpreter", ["SIGNS ASKED ABOUT", "no interpreter"]),
    (
      placement + "+r2026-02-01T06:00Z<Tab>2026-02-01T12:00Z<Tab>", "record", "rest",
      ["REST AND WORK", "2026-02-01 06:00"]
    ),
  ])
  func `what was entered stands on the card afterwards, to be amended there`(
    keys: String, field: String, value: String, words: [String]
  ) throws {
    var desk = try Rehearsal(try Harbour.registry(), rows: 120, columns: 200)
    try desk.type(keys + "<C-f>\(field)<CR>\(value)<C-s>")
    #expect(desk.footer.contains("kept: "), "\(desk.footer)")
    for word in words { #expect(desk.text.contains(word), "\(desk.text)") }
  }

  @Test func `a complaint is entered from the card of its vessel`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry)
    try desk.type(Self.vessel + ":complaint<CR><C-f>statement<CR>no food<C-s>")
    #expect(try registry.complaints().count == 1)
  }

  // Port calls.

  private static func rows(_ sheet: Sheet, _ registry: Registry) throws -> [[String]] {
    let keys =
      sheet == .voyages
      ? ["departed", "departed_port", "ended", "ended_port", "call_reason"] : ["at", "port"]
    var rows: [[String]] = []
    try registry.rows(of: sheet) { row in rows.append(keys.map { row[$0].text ?? "" }) }
    return rows.filter { $0[0].hasPrefix("2026-11") }.sorted { $0[0] < $1[0] }
  }

  private static let fah = "2f<C-u>fah sai<CR><CR>"
  private static let sailed = "2026-11-01T06:00+07:00"

  @Test func `a port call ends the voyage under way, and leaving begins the next`() throws {
    let registry = try Harbour.registry()
    let before = try registry.digest()
    var desk = try Rehearsal(registry)
    try desk.type(Self.fah + "+pIDBOA<Tab>2026-11-20T10:00+08:00<Tab>norm<Tab>")
    #expect(desk.text.contains(Self.sailed))
    try desk.type("2026-11-21T18:00+08:00<C-s>")
    #expect(desk.footer.contains("kept: port call"))
    #expect(
      try Self.rows(.voyages, registry).filter {
        $0[0] != "2026-11-01T06:00+07:00" || !$0[2].isEmpty
      }
        == [
          [Self.sailed, "THSGZ", "2026-11-20T10:00+08:00", "IDBOA", "normal"],
          ["2026-11-21T18:00+08:00", "IDBOA", "", "", ""],
        ])
    try desk.type("u")
    try desk.type("y")
    #expect(try registry.digest() == before)
  }

  @Test func `a vessel that lies in port is at sea no more`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry)
    try desk.type(Self.fah)
    #expect(desk.text.contains("at sea"))
    try desk.type("+pIDBOA<Tab>2026-11-20T10:00+08:00<C-s>")
    #expect(desk.text.contains("in port Benoa"))
  }

  @Test func `of a vessel whose voyage nobody knows the call is kept where it lay`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry)
    try desk.type(
      Self.vessel + "+pIDBOA<Tab>2026-11-20T10:00+08:00<Tab><Tab>2026-11-21T18:00+08:00<C-s>")
    #expect(try Self.rows(.positions, registry) == [["2026-11-20T10:00+08:00", "IDBOA"]])
    let left = try Self.rows(.voyages, registry).filter { $0[0] == "2026-11-21T18:00+08:00" }
    #expect(left.map { $0[1] } == ["IDBOA"])
  }

  @Test func `a port call that cannot be is refused at its field, and nothing is written`() throws {
    let registry = try Harbour.registry()
    let before = try registry.digest()
    var desk = try Rehearsal(registry)
    try desk.type(Self.fah + "+p<C-s>")
    #expect(desk.footer.contains("write the port that it called at"))
    try desk.type("IDBOA<C-s>")
    #expect(desk.footer.contains("write when it came in, or when it left"))
    try desk.type("2026-10-01T06:00+07:00<C-s>")
    #expect(desk.footer.contains("before it had sailed for here"))
    try desk.type("<C-u>2026-11-20T10:00+08:00<C-f>left<CR>2026-11-19T10:00+08:00<C-s>")
    #expect(desk.footer.contains("it left before it had come in"))
    #expect(desk.state.mode.form?.field.label == "left")
    try desk.type("<C-u><C-f>sailed<CR><C-u><C-f>call reason<CR>normal<C-s>")
    #expect(desk.footer.contains("write when it sailed for here"))
    #expect(try registry.digest() == before)
  }
}
