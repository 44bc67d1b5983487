internal import Fishery
internal import SQLite

/// Keeps what is wanted of subjects as sets that many of them share, and drops those that nobody
/// has any more.
///
/// Written in the transaction that writes or deletes the verdicts, so that the two never part.
struct NeedSets: ~Copyable {
  /// How words are spelt and the numbers of sets that were looked up before.
  private var words: [NeedRecord: NeedLetters] = [:]
  private var sets: [[UInt8]: Int64] = [:]
  /// How many subjects more, or fewer, have a set.
  private var changes: [Int64: Int] = [:]
  /// Sets that nobody had before, by their number less the first of them.
  private var new: [[UInt8]] = []
  private let firstNew: Int64
  private let findWord: Statement
  private let addWord: Statement
  private let findSet: Statement

  init(_ base: borrowing Connection) throws(SQLiteError) {
    let findWord = try base.statement("SELECT letters FROM need_word WHERE fact = ? AND rules = ?")
    let addWord = try base.statement(
      """
      INSERT INTO need_word(fact, rules, verdicts, place, letters)
      SELECT ?1, ?2, ?3, place, \(Schema.letters("place", "variant"))
      FROM (
        SELECT coalesce(
            (SELECT place FROM need_word WHERE fact = ?1),
            (SELECT max(place) FROM need_word) + 1, 1) AS place,
          (SELECT count(*) FROM need_word WHERE fact = ?1) + 1 AS variant)
      RETURNING letters
      """)
    let findSet = try base.statement(
      "SELECT need_set FROM need_set WHERE words = ?")
    firstNew = (try base.integer("SELECT max(need_set) FROM need_set") ?? 0) + 1
    self.findWord = findWord
    self.addWord = addWord
    self.findSet = findSet
  }

  /// One subject more of whom these facts are wanted; a set that nobody had before waits for
  /// `write`.
  ///
  /// - Returns: the number of their set; nil when nothing is wanted.
  mutating func add(_ needs: [NeedRecord]) throws(SQLiteError) -> Int64? {
    guard !needs.isEmpty else { return nil }
    var words: [NeedLetters] = []
    words.reserveCapacity(needs.count)
    for need in needs { words.append(try letters(need)) }
    let set = try set(NeedLetters.bytes(words))
    changes[set, default: 0] += 1
    return set
  }

  /// One subject less.
  mutating func remove(_ set: Int64?) {
    if let set { changes[set, default: 0] -= 1 }
  }

  /// Writes the sets that nobody had before, ahead of the verdicts that name them.
  mutating func write(_ base: borrowing Connection) throws(SQLiteError) {
    guard !new.isEmpty else { return }
    var sets = try Insertion(of: 3, base) {
      "INSERT INTO need_set(need_set, words, subjects) VALUES \($0)"
    }
    for (number, words) in zip(firstNew..., new) {
      let subjects = changes.removeValue(forKey: number) ?? 0
      try sets.add([.integer(number), .blob(words), .integer(Int64(subjects))])
    }
    try sets.settle()
  }

  /// Writes how many subjects have each of the sets that were there before, and drops those that
  /// nobody has.
  mutating func settle(_ base: borrowing Connection) throws(SQLiteError) {
    let count = try base.statement(
      "UPDATE need_set SET subjects = subjects + ? WHERE need_set = ? RETURNING subjects")
    for (set, change) in changes.sorted(by: { $0.key < $1.key }) where change != 0 {
      try count.bind(1, Int64(change))
      try count.bind(2, set)
      let isUnused = try count.step() && count.row.integer(0) == 0
      count.reset()
      if isUnused { try base.run("DELETE FROM need_set WHERE need_set = \(set)") }
    }
    changes = [:]
    sets = [:]
  }

  private mutating func letters(_ need: NeedRecord) throws(SQLiteError) -> NeedLetters {
    if let known = words[need] { return known }
    defer {
      findWord.reset()
      addWord.reset()
    }
    try findWord.bind(1, need.fact)
    try findWord.bind(2, need.rules)
    var text = try findWord.step() ? findWord.row.text(0) : ""
    if text.isEmpty {
      try addWord.bind(1, need.fact)
      try addWord.bind(2, need.rules)
      try addWord.bind(3, Int64(need.verdicts))
      while try addWord.step() { text = addWord.row.text(0) }
    }
    guard let letters = NeedLetters(text) else { throw .damaged("need_word") }
    words[need] = letters
    return letters
  }

  private mutating func set(_ words: [UInt8]) throws(SQLiteError) -> Int64 {
    if let known = sets[words] { return known }
    try findSet.bind(1, words)
    defer { findSet.reset() }
    let set: Int64
    if try findSet.step() {
      set = findSet.row.integer(0)
    } else {
      set = firstNew + Int64(new.count)
      new.append(words)
    }
    sets[words] = set
    return set
  }
}
