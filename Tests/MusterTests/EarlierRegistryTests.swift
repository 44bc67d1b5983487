import Foundation
import SQLite
import Testing

/// A registry that an earlier muster made, as far as it says of itself.
@Suite struct EarlierRegistryTests {
  @Test func `it is said that it is brought up first, and where that fails it is as it was`() throws
  {
    let muster = try Muster()
    try muster.write(["vessel,flag,registration", "INVENTED STAR,ID,B-1"], to: "vessels.csv")
    let imported = try muster.run("import", "vessels.csv", "--as", "vessels", "--yes")
    try #require(imported.status == 0)
    let before = try muster.run("list", "vessels", "--json")
    #expect(before.output.contains("INVENTED STAR"))
    #expect(!before.errors.contains("earlier muster"))
    let path = muster.home.appending(path: ".local/share/muster/registry.db").path
    let schema = try #require(try Connection(path, .read).integer("PRAGMA user_version"))
    // What it holds is of this schema, so that the last step finds its tables in the way.
    try Connection(path, .write).run("PRAGMA user_version = \(literal: Int(schema) - 1)")
    let refused = try muster.run("list", "vessels", "--json")
    #expect(refused.status == 4)
    #expect(
      refused.errors.contains("an earlier muster made \(path): it is brought up to this one first"))
    #expect(refused.output.isEmpty)
    try Connection(path, .write).run("PRAGMA user_version = \(literal: Int(schema))")
    #expect(try muster.run("list", "vessels", "--json").output == before.output)
  }
}
