internal import Fishery
internal import SQLite

/// The words that sets of needs are spelt with, and what each of them says.
///
/// Read at once: there are some hundreds of them in a registry of any size.
struct NeedWords {
  /// The facts that they are about, in their order.
  private(set) var facts: [String] = []
  /// The words about each of them, by the character that stands for their rules.
  private var words: [[UInt32: NeedRecord]] = []
  /// For each character that stands for a fact, its place among the facts; -1 where none does.
  private var places: [Int] = []

  init(_ base: borrowing Connection) throws(SQLiteError) {
    try base.rows("SELECT fact, rules, letters FROM need_word ORDER BY fact") { row in
      let word = NeedRecord(fact: row.text(0), rules: row.blob(1))
      if facts.last != word.fact {
        facts.append(word.fact)
        words.append([:])
      }
      guard let letters = NeedLetters(row.text(2)) else { return }
      let missing = Int(letters.fact) + 1 - places.count
      if missing > 0 { places += Array(repeating: -1, count: missing) }
      places[Int(letters.fact)] = facts.count - 1
      words[facts.count - 1][letters.rules] = word
    }
  }

  /// Visits the places of the facts that a set in a row speaks of, in any order.
  func visitFacts(_ row: borrowing Row, _ column: Int, _ visit: (Int) -> Void) {
    self.visit(row, column) { letters in
      if let place = place(of: letters) { visit(place) }
    }
  }

  /// Visits the words that a set in a row is spelt with and the places of their facts, in any order.
  func visitWords(_ row: borrowing Row, _ column: Int, _ visit: (Int, NeedRecord) -> Void) {
    self.visit(row, column) { letters in
      if let place = place(of: letters), let word = words[place][letters.rules] {
        visit(place, word)
      }
    }
  }

  /// What a set in a row says, in the order of the facts.
  func needs(_ row: borrowing Row, _ column: Int) -> [NeedRecord] {
    var found: [(place: Int, word: NeedRecord)] = []
    visitWords(row, column) { found.append(($0, $1)) }
    return found.sorted { $0.place < $1.place }.map(\.word)
  }

  private func place(of letters: NeedLetters) -> Int? {
    guard letters.fact < places.count, places[Int(letters.fact)] >= 0 else { return nil }
    return places[Int(letters.fact)]
  }

  private func visit(_ row: borrowing Row, _ column: Int, _ visit: (NeedLetters) -> Void) {
    row.withBytes(column) { bytes in
      var (fact, letter): (UInt32, UInt32) = (0, 0)
      for index in bytes.indices {
        let byte = bytes[index]
        letter =
          byte & 0xC0 == 0x80
          ? letter << 6 | UInt32(byte & 0x3F)
          // A character begins with as many ones as it has bytes, and with none in ASCII.
          : UInt32(byte & 0x7F >> UInt8((~byte).leadingZeroBitCount))
        guard index + 1 == bytes.count || bytes[index + 1] & 0xC0 != 0x80 else { continue }
        if NeedLetters.isOfFact(letter) {
          fact = letter
        } else {
          visit(NeedLetters(fact: fact, rules: letter))
        }
      }
    }
  }
}
