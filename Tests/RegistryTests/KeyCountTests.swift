import SQLite
import TestSupport
import Testing

@testable import Registry

/// Keys by which records are known go with the last rows that give them, and not before.
@Suite struct KeyCountTests {
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `after files were taken back the keys are those of the files that stay`(
    _ seed: UInt64
  ) throws {
    let registry = try Registry.inMemory()
    let kept = try Registry.inMemory()
    var random = SplitMix(seed: seed)
    var back: [Int] = []
    for place in 0..<4 {
      for (sheet, rows) in Mentioned.rows(seed: seed + UInt64(place)) {
        let record = try registry.keep(sheet, rows: rows, file: "file \(place)")
        if Bool.random(using: &random) {
          back.append(record.id)
        } else {
          try kept.keep(sheet, rows: rows, file: "file \(place)")
        }
      }
    }
    for file in back.shuffled(using: &random) { _ = try registry.undo(file, by: tester) }
    #expect(try Self.keys(registry) == Self.keys(kept))
    #expect(try Self.keys(registry).count > 50)
  }

  /// Every key with its anchor and how many ways of calling the record give it.
  private static func keys(_ registry: Registry) throws -> [String] {
    try registry.read { base throws(SQLiteError) in
      try base.all(
        """
        SELECT 'anchor ' || anchor || ' ' || party || ' ' || rank || ' ' || claims FROM anchor
        UNION ALL SELECT 'bearing ' || key || ' ' || anchor || ' ' || claims FROM bearing
        UNION ALL SELECT 'hint ' || key || ' ' || anchor || ' ' || claims FROM hint
        ORDER BY 1
        """
      ) { $0.text(0) }
    }
  }
}
