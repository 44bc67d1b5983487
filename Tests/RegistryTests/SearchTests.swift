import Fishery
@testable import Registry
import SQLite
import Testing

private func crew() throws -> Registry {
  let registry = try Registry.inMemory()
  let people: [(String, String)] = [
    ("NGUYỄN VĂN AN", "B1234567"), ("Siti Rahma", "C 7654-321"), ("สมชาย ใจดี", "TH01"),
    ("សុខ សុភា", "KH02"), ("王小明", "CN03"), ("ဇော်မင်း", "MM04"), ("Đặng Thị Ơn", "VN05"),
  ]
  try registry.keep(
    .placements,
    people.map { name, number in
      [
        "name": name, "document_type": "passport", "document_number": number,
        "document_issuer": "ID", "vessel": "HAI LONG HUA 88", "flag": "TW", "imo": "8814275",
        "embarked": "2026-01-05",
      ]
    })
  try registry.keep(.vessels, [["vessel": "BINTANG", "flag": "ID", "call_sign": "YB 12"]])
  return registry
}

private func people(_ registry: Registry, _ words: String...) throws -> [String] {
  var filter = ListFilter()
  filter.words = words
  return try registry.placements(filter, by: .name, limit: 99).lines.map(\.fisherName)
}

@Test(arguments: [
  ("nguyen", "NGUYỄN VĂN AN"), ("Nguyễn", "NGUYỄN VĂN AN"), ("UYỄN V", "NGUYỄN VĂN AN"),
  ("ahm", "Siti Rahma"), ("s", "Siti Rahma"), ("ra", "Siti Rahma"), ("1234567", "NGUYỄN VĂN AN"),
  ("7654321", "Siti Rahma"), ("7654-321", "Siti Rahma"), ("สมช", "สมชาย ใจดี"),
  ("ชาย", "สมชาย ใจดี"), ("สุภา", ""), ("សុភា", "សុខ សុភា"), ("ខ", "សុខ សុភា"),
  ("王", "王小明"), ("小明", "王小明"), ("明小", ""), ("မင်း", "ဇော်မင်း"),
  ("dang", "Đặng Thị Ơn"), ("đặng", "Đặng Thị Ơn"), ("on", "Đặng Thị Ơn"), ("ahma'", ""),
  ("\"siti", ""), ("ti*", ""), ("NEAR(", ""), ("si\0ti", ""), ("\"\u{200D}siti", ""),
  ("siti\"\u{345}", ""), ("\"\u{E0100}\u{1F3FB}siti", ""),
])
func `parts of names and numbers find who has them`(typed: String, found: String) throws {
  #expect(try people(crew(), typed) == (found.isEmpty ? [] : [found]))
}

@Test func `every word must be found, in the person or the vessel`() throws {
  let registry = try crew()
  #expect(try people(registry, "long", "h").count == 7)
  #expect(try people(registry, "long h").count == 7)
  #expect(try people(registry, "8814275").count == 7)
  #expect(try people(registry, "long", "siti") == ["Siti Rahma"])
  #expect(try people(registry, "bintang", "siti").isEmpty)
}

@Test func `vessels are found by name and by every number`() throws {
  let registry = try crew()
  for (typed, found) in [
    ("bint", "BINTANG"), ("yb12", "BINTANG"), ("yb 12", "BINTANG"), ("88", "HAI LONG HUA 88"),
    ("814275", "HAI LONG HUA 88"), ("HUA", "HAI LONG HUA 88"),
  ] {
    var filter = ListFilter()
    filter.words = [typed]
    #expect(try registry.vessels(filter, limit: 9).lines.map(\.name) == [found], "\(typed)")
  }
}

@Test func `a record that is gone is not found any more`() throws {
  let registry = try crew()
  let number = try #require(try registry.imports().last?.id)
  _ = try registry.undo(number, by: tester)
  #expect(try people(registry, "siti").isEmpty)
  var filter = ListFilter()
  filter.words = ["long"]
  #expect(try registry.vessels(filter, limit: 9).lines.isEmpty)
}

@Test func `a letter that finds thousands finds each of them and nobody else`() throws {
  let registry = try Registry.inMemory()
  let people = (0..<5_200).map { $0 % 52 == 0 ? "BUDI \($0)" : "SITI \($0)" }
  try registry.keep(.placements, people.map { ["name": $0, "vessel": "HAI", "flag": "TW"] })
  func count(_ words: String...) throws -> Int {
    var filter = ListFilter()
    filter.words = words
    return try registry.placements(filter, by: .name, limit: 6_000).lines.count
  }
  #expect(try count("s") == 5_100)
  #expect(try count("si") == 5_100)
  #expect(try count("b") == 100)
  #expect(try count("h") == 5_200)
  #expect(try count("s", "b") == 0)
  #expect(try count("x") == 0)
}

/// Twice as many lines as are looked at one by one, and names of which some stand at one end alone.
@Test(arguments: PlacementLine.Sort.allCases, [400, 700])
func `a word finds the same, wherever the lines stand that have it`(
  sort: PlacementLine.Sort, limit: Int
) throws {
  let registry = try Registry.inMemory()
  let names = (0..<4_200).map { number in
    "\(number < 4_150 ? "ADI" : "YUDI") \(number % 7 == 0 ? "WAYAN" : "SITI") \(number)"
  }
  try registry.keep(
    .placements,
    names.enumerated().map { place, name in
      let vessel = place < 2_100 ? "HAI \(place % 250)" : "ZULU \(place % 250)"
      return ["name": name, "vessel": vessel, "flag": "TW"]
    })
  func all(_ words: [String], from start: WindowPlace) throws -> [Int64] {
    var filter = ListFilter()
    filter.words = words
    let isBackward = start == .end
    var lines: [Int64] = []
    var place: WindowPlace? = start
    while let here = place {
      let window = try registry.placements(filter, by: sort, at: here, limit: limit)
      let ids = window.lines.map(\.id)
      lines = isBackward ? ids + lines : lines + ids
      place = isBackward ? window.before.map { .before($0) } : window.after.map { .after($0) }
    }
    return lines
  }
  let everybody = try registry.placements(by: sort, limit: 5_000).lines
  for words in [
    ["yudi"], ["adi"], ["wayan"], ["hai"], ["zulu"], ["ulu 1"], ["yudi", "wayan"],
    ["zulu", "yudi"],
    ["hai", "adi"], ["zulu", "s"], ["nobody"],
  ] {
    let expected = everybody.filter { line in
      words.allSatisfy { word in
        "\(line.fisherName)\n\(line.vesselName)".lowercased().contains(word)
      }
    }.map(\.id)
    #expect(try all(words, from: .top) == expected, "\(words)")
    #expect(try all(words, from: .end) == expected, "\(words)")
    var filter = ListFilter()
    filter.words = words
    #expect(try registry.count(of: .placements(sort), filter) == expected.count)
    let ids = try registry.ids(of: .placements(sort), filter, limit: limit)
    #expect(ids.lines == expected.prefix(limit).map(String.init))
    #expect((ids.after != nil) == (expected.count > limit))
    for number in [0, expected.count / 2, expected.count - 1] where number >= 0 {
      guard number < expected.count else { continue }
      let id = try registry.line(number, in: .placements(sort), filter)
      #expect(id == String(expected[number]))
      #expect(
        try registry.position(of: String(expected[number]), in: .placements(sort), filter) == number
      )
    }
  }
}

@Test func `thousands whom a word finds are put in order by one index, without their lines`() throws
{
  var filter = ListFilter()
  filter.words = ["ngu"]
  let scope = PlacementLine.scope(.worst, filter, on: .max)
  let plan = try Registry.inMemory().read { base throws(SQLiteError) in
    try base.all(
      """
      EXPLAIN QUERY PLAN SELECT id FROM (\(scope.places(foundBy: 0, "1")))
      \(ListScope.order(isForward: true, limit: 72))
      """
    ) { $0.text(3) }
  }
  #expect(plan.contains { $0.contains("COVERING INDEX placement_called (called=?)") }, "\(plan)")
  #expect(!plan.contains { $0.hasPrefix("SCAN p") }, "\(plan)")
}

@Test func `lines know the entry of their fisher, whichever came first and whoever are one`() throws
{
  let folder = try Folder()
  for seed in 1...8 as ClosedRange<UInt64> {
    let path = folder["\(seed).db"]
    let registry = try Registry.open(path)
    try Mentioned.fill(registry, seed: seed)
    let imports = try registry.imports().map(\.id)
    for number in imports.dropFirst(Int(seed % 3)) { _ = try registry.undo(number, by: tester) }
    let base = try Connection(path, .read)
    #expect(try base.linesNotFoundByName() == 0)
    #expect(
      try base.integer("SELECT count(*) FROM searched WHERE (entry < 0) <> (party <> 1)") == 0)
  }
}
