import Testing

struct UndoTests {
  private static let register = [
    "imo,registration,flag,vessel", "9074729,A-1,ID,TIRTA JAYA 88", ",A-2,TW,HARVEST MOON 3",
  ]
  private static let later = [
    "imo,registration,flag,vessel", ",A-2,Taiwan,HARVEST MOON 3", ",A-3,TW,LUCKY STAR 12",
  ]

  private static func muster() throws -> Muster {
    let muster = try Muster()
    try muster.write(register, to: "register.csv")
    try muster.write(later, to: "later.csv")
    return muster
  }

  private static func digest(_ muster: Muster) throws -> String {
    try muster.run("log", "digest").output
  }

  @Test func `an undone import leaves the registry as it was, and the log whole`() throws {
    let muster = try Self.muster()
    _ = try muster.run("import", "register.csv", "--yes")
    _ = try muster.run("screen", "--as-of", "2026-11-23")
    let before = try Self.digest(muster)
    #expect(try muster.run("import", "later.csv", "--yes").status == 0)
    #expect(try Self.digest(muster) != before)
    let undone = try muster.run("import", "--undo", "2", "--json")
    #expect(undone.status == 0)
    #expect(
      undone.output == #"{"import":2,"file":"later.csv","removed":1,"kept":[]}"# + "\n")
    #expect(try Self.digest(muster) == before)
    #expect(try muster.run("log", "verify").status == 0)
    let imports = try muster.run("imports", "--json").lines
    #expect(imports.map { $0.contains(#""undone":true"#) } == [true, false])
  }

  @Test func `what a person said of a row since keeps it, and is listed`() throws {
    let muster = try Self.muster()
    try muster.write(["vessel,flag,call_sign", "HARVEST MOON 3,TW,BX12"], to: "calls.csv")
    _ = try muster.run("import", "register.csv", "calls.csv", "--yes")
    let link = try #require(try muster.run("links").output.split(separator: " ").first)
    #expect(try muster.run("links", "refuse", String(link)).status == 0)
    let undone = try muster.run("import", "--undo", "1")
    #expect(undone.status == 1)
    #expect(undone.output.contains("1 rows taken back, 1 kept"))
    #expect(undone.output.contains("row 2 stays: a person said since"))
    #expect(try muster.run("list", "vessels", "--json").lines.count == 2)
  }

  @Test func `only an import that stands can be undone, and not with files`() throws {
    let muster = try Self.muster()
    _ = try muster.run("import", "register.csv", "--yes")
    #expect(try muster.run("import", "--undo", "7").status == 3)
    #expect(try muster.run("import", "later.csv", "--undo", "1").status == 3)
    #expect(try muster.run("import", "--undo", "1").status == 0)
    let again = try muster.run("import", "--undo", "1")
    #expect(again.status == 3)
    #expect(again.errors.contains("already undone"))
    #expect(try muster.run("import").errors.contains("FILE is missing"))
  }
}
