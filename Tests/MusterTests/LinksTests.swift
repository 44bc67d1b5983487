import Testing

struct LinksTests {
  /// Two people who may be one: the same name and birth, two passports.
  private static func muster() throws -> Muster {
    let muster = try Muster()
    try muster.write(
      [
        "name,birth_date,nationality,document_type,document_number,document_issuer",
        "Budi Santika,1990-04-01,ID,passport,A1000001,ID",
        "Budi Santika,1990-04-01,ID,seamans_book,Z77,ID",
      ], to: "fishers.csv")
    let outcome = try muster.run("import", "fishers.csv", "--as", "fishers", "--yes")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return muster
  }

  private static func open(_ muster: Muster) throws -> String? {
    try muster.run("links").output.split(separator: " ").first.map(String.init)
  }

  private static func people(_ muster: Muster) throws -> String {
    try muster.run("log", "digest").output
  }

  @Test func `an open link says what agrees and what differs, persons masked`() throws {
    let muster = try Self.muster()
    let page = try muster.run("links")
    #expect(page.status == 1)
    #expect(page.output.contains("fisher  open"))
    #expect(page.output.contains("agrees    nationality: ID"))
    #expect(page.output.contains("differs   document_number: …001  /  …") == true)
    #expect(page.output.contains("B.S.") && !page.output.contains("Budi"))
    #expect(!page.output.contains("1990-04-01"))
    let full = try muster.run("links", "--json", "--full", "--reason", "who is who")
    #expect(full.output.contains(#"{"column":"name","standing":"agrees","one":"Budi Santika""#))
    #expect(try muster.run("links", "--full").status == 3)
    #expect(try muster.run("log", "verify", "--json").output.contains(#""entries":2"#))
  }

  @Test func `a refused link is not asked about again, also when the file comes again`() throws {
    let muster = try Self.muster()
    let id = try #require(try Self.open(muster))
    #expect(try muster.run("links", "refuse", String(id.prefix(6)), "--actor", "Sari").status == 0)
    #expect(try muster.run("links").output.isEmpty)
    _ = try muster.run("import", "fishers.csv", "--as", "fishers", "--yes")
    #expect(try muster.run("links").status == 0)
    let refused = try muster.run("links", "--state", "refused").output
    #expect(refused.contains(id) && refused.contains("refused by Sari, "))
    #expect(try muster.run("links", "accept", id).errors.contains("is refused already"))
  }

  @Test func `what was said is taken back, and the two stand as before`() throws {
    let muster = try Self.muster()
    let before = try Self.people(muster)
    let id = try #require(try Self.open(muster))
    let accepted = try muster.run("links", "accept", id)
    #expect(accepted.output.contains("fisher  accepted by"))
    #expect(accepted.output.contains("differs   document_type: "))
    #expect(try Self.people(muster) != before)
    #expect(try muster.run("links", "undo", id).status == 0)
    #expect(try Self.open(muster) == id)
    #expect(try Self.people(muster) == before)
    #expect(try muster.run("log", "verify", "--json").output.contains(#""entries":3"#))
  }

  @Test(arguments: ["zzz", "12345", "0123456789abcdef0"])
  func `what begins no id is wrong usage`(id: String) throws {
    let outcome = try Self.muster().run("links", "accept", id)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("LINK expects"))
  }

  @Test func `an id that no link has is named`() throws {
    let outcome = try Self.muster().run("links", "accept", "ffffff")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("no link begins with ffffff"))
  }
}
