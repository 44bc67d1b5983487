internal import Fishery
internal import SQLite

extension Row {
  /// A cell as a fact: text is read, a status says why there is none, null was not supplied.
  ///
  /// Text that does not read counts as illegible, so that it can never clear anybody.
  borrowing func fact<Value>(_ column: Int, _ read: (String) -> Value?) -> Known<Value> {
    switch Cell(self, column) {
    case .known(let text): read(text).map { .known($0) } ?? .notCollected(.illegible)
    case .confirmedAbsent: .confirmedAbsent
    case .notCollected(let gap): .notCollected(gap)
    }
  }

  borrowing func yesNo(_ column: Int) -> Known<Bool> {
    fact(column) { text in
      switch text {
      case "yes": true
      case "no": false
      default: nil
      }
    }
  }

  /// A day; a month or a year alone is not enough where a day decides.
  borrowing func day(_ column: Int) -> Known<CivilDate> {
    switch fact(column, { PartialDate($0) }) {
    case .known(let date): date.day.map { .known($0) } ?? .notCollected(.onlyPartly)
    case .confirmedAbsent: .confirmedAbsent
    case .notCollected(let gap): .notCollected(gap)
    }
  }

  borrowing func partialDate(_ column: Int) -> Known<PartialDate> {
    fact(column) { PartialDate($0) }
  }

  borrowing func instant(_ column: Int) -> Known<Instant> { fact(column) { Instant($0) } }
  borrowing func integer32(_ column: Int) -> Known<Int32> { fact(column) { Int32($0) } }
  borrowing func quantity(_ column: Int) -> Known<Quantity> { fact(column) { Quantity($0) } }
  borrowing func country(_ column: Int) -> Known<Country> { fact(column) { Country($0) } }

  borrowing func word<Word: RawRepresentable<String>>(_ column: Int) -> Known<Word> {
    fact(column) { Word(rawValue: $0) }
  }

  /// An amount in one column and its currency in another; without a currency it is no money.
  borrowing func money(_ amount: Int, _ currency: Int) -> Known<Money> {
    let unit = fact(currency) { Currency($0) }
    switch Cell(self, amount) {
    case .confirmedAbsent: return .confirmedAbsent
    case .notCollected(let gap): return .notCollected(gap)
    case .known(let text):
      guard let unit = unit.value else { return .notCollected(unit.gap ?? .notSupplied) }
      guard let money = try? Money(text, as: .plain, currency: unit) else {
        return .notCollected(.illegible)
      }
      return .known(money)
    }
  }

  borrowing func countries(_ column: Int) -> Known<Few<Country>> {
    fact(column) { text in Self.several(text) { Country($0) } }
  }

  borrowing func languages(_ column: Int) -> Known<Few<Language>> {
    fact(column) { text in Self.several(text) { Language($0) } }
  }

  /// All of the words, or nothing when one does not read or they are too many.
  private static func several<Element>(
    _ text: String, _ read: (Substring) -> Element?
  ) -> Few<Element>? {
    let words = text.split(separator: " ")
    let elements = words.compactMap(read)
    return elements.count == words.count ? Few(elements) : nil
  }
}
