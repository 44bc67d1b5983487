import Fishery
import Registry
import TestSupport
import Testing

/// What a file would bring, told before it is stored, and what it brought, told after.
@Suite struct ArrivalTests {
  private static let boat = ["vessel": "TIRTA JAYA 88", "flag": "ID", "registration": "GT-88"]

  private static func man(_ number: Int, _ more: [String: String] = [:]) -> [String: String] {
    boat.merging([
      "name": "Fisher Number \(number)", "birth_date": "1990-01-\(number < 10 ? "0" : "")\(number)",
      "nationality": "ID",
    ]) { $1 }.merging(more) { $1 }
  }

  private static func list(_ men: some Sequence<Int>, on day: String) -> [[String: String]] {
    men.map { man($0, ["list_date": day]) }
  }

  /// What the rows would bring, and once they are stored what they brought: the same.
  private static func arrivals(
    _ sheet: Sheet, _ rows: [[String: String]], file: String, in registry: Registry
  ) throws -> Arrivals {
    let foreseen = try foreseen(sheet, rows, file: file, in: registry)
    let before = try registry.digest()
    #expect(try registry.digest() == before)
    let record = try registry.keep(sheet, rows, file: file)
    let brought = try registry.arrivals(of: record.id)
    #expect(brought.counts == foreseen.counts)
    #expect(brought.rows.map(\.number) == foreseen.rows.map(\.number))
    #expect(foreseen.counts.values.reduce(0, +) == record.stored)
    #expect(foreseen[.new] <= record.new && foreseen[.changed] <= record.changed)
    #expect(foreseen[.new] + foreseen[.changed] + foreseen[.back] >= record.new + record.changed)
    return foreseen
  }

  private static func foreseen(
    _ sheet: Sheet, _ rows: [[String: String]], file: String, in registry: Registry
  ) throws -> Arrivals {
    var forecast = try Forecast(
      of: ImportFile(sheet: sheet, name: file, hash: FileHash(of: Array(file.utf8))), in: registry)
    // In two parts, as a long file comes.
    let all = sheet.rows(rows)
    try forecast.take(Array(all.prefix(all.count / 2)))
    try forecast.take(Array(all.dropFirst(all.count / 2)))
    return forecast.arrivals
  }

  @Test func `into an empty registry all is new; a thing said twice is changed by the second`()
    throws
  {
    let registry = try Registry.inMemory()
    let rows = [Self.man(1, ["role": "deckhand"]), Self.man(1, ["role": "cook"]), Self.man(2)]
    let arrivals = try Self.arrivals(.placements, rows, file: "a", in: registry)
    #expect(arrivals[.new] == 2 && arrivals[.changed] == 1)
    #expect(arrivals.rows(.new).first?.person == "Fisher Number 1")
    #expect(arrivals.rows(.new).first?.place == "TIRTA JAYA 88")
  }

  @Test func `the same file again is unchanged, and one other value is one change`() throws {
    let registry = try Registry.inMemory()
    var rows = (1...9).map { Self.man($0, ["embarked": "2026-01-10", "role": "deckhand"]) }
    _ = try Self.arrivals(.placements, rows, file: "a", in: registry)
    #expect(try Self.arrivals(.placements, rows, file: "b", in: registry).counts == [.unchanged: 9])
    rows[3]["role"] = "cook"
    rows.append(Self.man(10, ["embarked": "2026-01-10", "role": "deckhand"]))
    let arrivals = try Self.arrivals(.placements, rows, file: "c", in: registry)
    #expect(arrivals.counts == [.unchanged: 8, .changed: 1, .new: 1])
    #expect(arrivals.rows.map(\.number) == [4, 10])
  }

  @Test func `equal rows are told apart by their count, as in the store`() throws {
    let registry = try Registry.inMemory()
    let charge = ["name": "SITI", "category": "medical", "amount": "10", "currency": "USD"]
    _ = try Self.arrivals(.charges, [charge, charge, charge], file: "a", in: registry)
    let more = [charge, charge, charge, charge]
    #expect(
      try Self.arrivals(.charges, more, file: "b", in: registry).counts
        == [.unchanged: 3, .changed: 1])
  }

  @Test func `who was left out of the last file and stands in this one is back`() throws {
    let registry = try Registry.inMemory()
    _ = try Self.arrivals(.crew, Self.list(1...9, on: "2026-09-01"), file: "sep", in: registry)
    _ = try Self.arrivals(.crew, Self.list(1...7, on: "2026-10-01"), file: "oct", in: registry)
    let november = Self.list([1, 2, 3, 4, 5, 6, 8, 11], on: "2026-11-01")
    let arrivals = try Self.arrivals(.crew, november, file: "nov", in: registry)
    #expect(arrivals.rows(.back).map(\.person) == ["Fisher Number 8"])
    // A list of another day says something new even of those who were aboard all the time.
    #expect(arrivals[.new] == 7)
  }

  @Test func `a row that stood in an earlier file and not in the last is back, not unchanged`()
    throws
  {
    let registry = try Registry.inMemory()
    func month(_ men: [Int]) -> [[String: String]] {
      men.map { Self.man($0, ["agreement_number": "A-\($0)", "signed": "2026-01-02"]) }
    }
    _ = try Self.arrivals(.agreements, month([1, 2, 3, 4, 5]), file: "a", in: registry)
    _ = try Self.arrivals(.agreements, month([1, 2, 3, 4]), file: "b", in: registry)
    let arrivals = try Self.arrivals(.agreements, month([1, 2, 3, 5, 6]), file: "c", in: registry)
    #expect(arrivals.counts == [.unchanged: 3, .back: 1, .new: 1])
    #expect(arrivals.rows(.back).map(\.number) == [4])
  }

  /// Two halves of a fleet in two files, then both in one: nobody left and came back.
  @Test func `files of other people do not make anybody come back`() throws {
    let registry = try Registry.inMemory()
    let all = (1...8).map { Self.man($0, ["embarked": "2026-01-10"]) }
    _ = try Self.arrivals(.placements, Array(all.prefix(4)), file: "a", in: registry)
    _ = try Self.arrivals(.placements, Array(all.dropFirst(4)), file: "b", in: registry)
    #expect(try Self.arrivals(.placements, all, file: "c", in: registry).counts == [.unchanged: 8])
  }

  @Test func `a file that was taken back is back, row by row, however it is read now`() throws {
    let registry = try Registry.inMemory()
    let rows = (1...5).map { Self.man($0, ["embarked": "2026-05-01"]) }
    let first = try registry.keep(.placements, rows, file: "a")
    _ = try registry.undo(first.id, by: tester)
    let other = (1...5).map { Self.man($0, ["embarked": "2026-01-05"]) }
    #expect(try Self.foreseen(.placements, other, file: "a", in: registry).counts == [.back: 5])
    #expect(try Self.foreseen(.placements, other, file: "z", in: registry).counts == [.new: 5])
    #expect(try Self.arrivals(.placements, other, file: "a", in: registry)[.back] == 5)
  }

  @Test func `what an import brought leads to the placement, and to nothing once it is gone`()
    throws
  {
    let registry = try Registry.inMemory()
    let record = try registry.keep(
      .placements, [Self.man(1, ["embarked": "2026-01-10"])], file: "a")
    let row = try #require(try registry.arrivals(of: record.id).rows.first)
    let placement = try #require(try registry.placements(ListFilter(), limit: 1).lines.first)
    #expect(row.placement == placement.id && row.fisher == placement.fisher)
    _ = try registry.undo(record.id, by: tester)
    #expect(try registry.arrivals(of: record.id) == .none)
    #expect(try registry.arrivals(of: 99) == .none)
  }

  /// Whatever files come in, what was foreseen is what they brought.
  @Test(arguments: 0..<12)
  func `what is foreseen is what comes`(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let registry = try Registry.inMemory()
    for file in 0..<5 {
      let rows = (0..<12).map { _ in
        Self.man(
          Int.random(in: 1...6, using: &random),
          [
            "embarked": "2026-0\(Int.random(in: 1...3, using: &random))-01",
            "role": ["deckhand", "cook"].randomElement(using: &random) ?? "cook",
          ])
      }
      _ = try Self.arrivals(.placements, rows, file: "f\(file)", in: registry)
    }
  }

  @Test func `looking is cancelled and changes nothing, not even the key of secret numbers`() throws
  {
    let registry = try Registry.inMemory()
    let before = try registry.digest()
    let rows = [Self.man(1, ["embarked": "2026-01-10"])]
    _ = try Self.foreseen(.placements, rows, file: "a", in: registry)
    _ = try Self.foreseen(
      .recruitment, [["name": "SITI", "account": "+62 811"]], file: "b", in: registry)
    #expect(try registry.digest() == before)
    let cancellation = Cancellation()
    cancellation.request()
    #expect(throws: RegistryError.cancelled) {
      var forecast = try Forecast(
        of: ImportFile(sheet: .placements, name: "a", hash: FileHash(of: [])), in: registry)
      try forecast.take(Sheet.placements.rows(rows), cancellation: cancellation)
    }
  }
}
