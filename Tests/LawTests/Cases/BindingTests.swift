import FoundationEssentials
import Law
import Testing

/// A rule is one file, one line of the catalogue and one sheet of cases.
@Suite struct BindingTests {
  private static let folder = Fixture.root.appending(path: "Sources/Law/Rules")

  /// The text of every file of rules, by path.
  private static let files = Result {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
      .reduce(into: [String: String]()) { files, path in
        files[path] = String(
          decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
      }
  }

  @Test func `every rule is in one file of its own and no file has none`() throws {
    let files = try Self.files.get()
    var rules: [String: [String]] = [:]
    for rule in Catalogue.standard.rules {
      let holders = files.filter { $0.value.contains("\"\(rule.id)\"") }.keys
      #expect(holders.count == 1, "\(rule.id) in \(holders.sorted())")
      for holder in holders { rules[holder, default: []].append(rule.id) }
    }
    for path in files.keys.sorted() { #expect(rules[path]?.count == 1, "\(path)") }
  }

  @Test func `every rule that is declared is one entry of the catalogue`() throws {
    let names = try Self.files.get().values.flatMap { text in
      text.matches(of: /static let (\w+) = (?:Rule\.)?\w+\(\n? *"/).map { String($0.1) }
    }
    let catalogue = String(
      decoding: try Data(
        contentsOf: Fixture.root.appending(
          path: "Sources/Law/Catalogue/Catalogue+Standard.swift")), as: UTF8.self)
    for name in names {
      #expect(catalogue.matches(of: try Regex("\\.\(name)\\b")).count == 1, "\(name)")
    }
    #expect(names.count == Catalogue.standard.rules.count)
  }

  @Test func `no two rules have one id`() {
    let ids = Catalogue.standard.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `every rule has a sheet of cases and every sheet a rule`() throws {
    let sheets = try Fixture.names(in: "law", ending: ".jsonl")
    #expect(sheets == Catalogue.standard.rules.map(\.sheetName).sorted())
  }

  @Test(arguments: Catalogue.standard.rules)
  func `the sheet that travels with the program is the one that is written`(_ rule: Rule) throws {
    let written = try SheetCase.all(of: rule).map(\.written)
    let travelling = try CaseSheet.builtIn(of: rule).cases
    #expect(travelling.map(\.name) == written.map(\.name))
    #expect(travelling.map(\.day) == written.map(\.day))
    #expect(travelling.map(\.document) == written.map(\.document))
  }
}
