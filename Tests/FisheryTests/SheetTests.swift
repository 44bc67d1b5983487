import Fishery
import Testing

@Suite struct SheetTests {
  @Test(arguments: Sheet.all)
  func `a sheet's keys are unique and fit a table`(_ sheet: Sheet) {
    let keys = sheet.columns.map(\.key)
    #expect(Set(keys).count == keys.count)
    let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789_")
    for key in keys + [sheet.name] { #expect(key.allSatisfy(letters.contains)) }
  }

  @Test(arguments: Sheet.all)
  func `a sheet names only columns it has`(_ sheet: Sheet) {
    for key in sheet.identity { #expect(sheet[key] != nil, "identity \(key)") }
    if let effective = sheet.effective { #expect(sheet[effective]?.kind == .date) }
    for column in sheet.columns {
      guard case .amount(let currency) = column.kind else { continue }
      #expect(sheet[currency]?.kind == .currency, "currency of \(column.key)")
    }
  }

  @Test(arguments: [
    "finger", "biometric", "photo", "iris", "face", "religion", "union", "political", "ethnic",
  ])
  func `no column could hold what must not be kept`(_ word: String) {
    for sheet in Sheet.all {
      for column in sheet.columns { #expect(!column.key.contains(word), "\(column.key)") }
    }
  }

  @Test func `complaints are no sheet that a file may bring`() {
    #expect(!Sheet.all.contains(.complaints))
    #expect(Sheet.named("complaints") == nil)
  }

  @Test func `a status code comes back as the cell it was`() {
    let cells = [Cell.confirmedAbsent] + Gap.allCases.map(Cell.notCollected)
    for cell in cells where cell != .blank {
      #expect(cell.statusCode.flatMap(Cell.init(statusCode:)) == cell)
    }
    #expect(Cell(statusCode: 99) == nil)
    #expect(Cell.blank.statusCode == nil)
  }
}
