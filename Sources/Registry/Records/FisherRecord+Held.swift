internal import Fishery
internal import SQLite

extension FisherRecord {
  /// What a fisher's record says, and what search finds it by.
  struct Held {
    private let name: String
    private let folded: String
    private let nationality: String?
    private let birth: String?
    /// Folded names and numbers, one a line.
    private let called: String

    /// From name, folded name, nationality, birth date and search text; nil where there is no record.
    init?(_ row: borrowing Row, _ first: Int) {
      guard !row.isNull(first) else { return nil }
      name = row.text(first)
      folded = row.text(first + 1)
      nationality = row.optionalText(first + 2)
      birth = row.optionalText(first + 3)
      called = row.text(first + 4)
    }

    /// Whether the record stays as it is when somebody says this as well, for whatever day.
    func says(_ claim: Pick) -> Bool {
      claim.text("name") == name && agrees(claim["nationality"], nationality)
        && agrees(claim["birth_date"], birth) && isCalled(folded)
        && SearchText.numbers(.fisher).allSatisfy { key in
          guard let number = claim.text(key) else { return true }
          let folded = Naming.folded(number)
          return isCalled(folded) && isCalled(Naming.number(folded: folded))
        }
    }

    private func agrees(_ cell: Cell, _ held: String?) -> Bool {
      cell == .blank || cell.stored == held
    }

    private func isCalled(_ line: String) -> Bool {
      called.utf8.split(separator: UInt8(ascii: "\n")).contains { $0.elementsEqual(line.utf8) }
    }
  }
}
