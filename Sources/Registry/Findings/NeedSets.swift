internal import Fishery
internal import SQLite

/// Keeps what is wanted of subjects as sets that many of them share, and drops those that nobody
/// has any more.
///
/// Written in the transaction that writes or deletes the verdicts, so that the two never part.
struct NeedSets: ~Copyable {
  /// The numbers of words and sets that were looked up before.
  private var words: [NeedRecord: Int64] = [:]
  private var sets: [[Int64]: Int64] = [:]
  /// How many subjects more, or fewer, have a set.
  private var changes: [Int64: Int] = [:]
  /// The words of sets that nobody had before, by their number less the first of them.
  private var new: [[Int64]] = []
  private let firstNew: Int64
  private let findWord: Statement
  private let addWord: Statement
  private let findSet: Statement

  init(_ base: borrowing Connection) throws(SQLiteError) {
    let findWord = try base.statement("SELECT word FROM need_word WHERE fact = ? AND rules = ?")
    let addWord = try base.statement(
      "INSERT INTO need_word(fact, rules, verdicts) VALUES (?, ?, ?)")
    let findSet = try base.statement("SELECT need_set FROM need_set WHERE words = ?")
    firstNew = (try base.integer("SELECT max(need_set) FROM need_set") ?? 0) + 1
    self.findWord = findWord
    self.addWord = addWord
    self.findSet = findSet
  }

  /// One subject more of whom these facts are wanted; a set that nobody had before waits for
  /// `write`.
  ///
  /// - Returns: the number of their set; nil when nothing is wanted.
  mutating func add(
    _ needs: [NeedRecord], _ base: borrowing Connection
  ) throws(SQLiteError) -> Int64? {
    guard !needs.isEmpty else { return nil }
    var words: [Int64] = []
    words.reserveCapacity(needs.count)
    for need in needs { words.append(try word(need, base)) }
    words.sort()
    let set = try set(words, base)
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
      try sets.add([.integer(number), .blob(NeedSets.bytes(words)), .integer(Int64(subjects))])
    }
    try sets.settle()
    let words = "[\(new.map(\.json).joined(separator: ","))]"
    try base.run(
      """
      INSERT INTO needed(need_set, word)
      SELECT s.key + \(firstNew), w.value FROM json_each(\(words)) s, json_each(s.value) w
      """)
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
      guard isUnused else { continue }
      try base.run("DELETE FROM needed WHERE need_set = \(set)")
      try base.run("DELETE FROM need_set WHERE need_set = \(set)")
    }
    changes = [:]
    sets = [:]
  }

  private mutating func word(
    _ need: NeedRecord, _ base: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    if let known = words[need] { return known }
    try findWord.bind(1, need.fact)
    try findWord.bind(2, need.rules)
    defer { findWord.reset() }
    let word: Int64
    if try findWord.step() {
      word = findWord.row.integer(0)
    } else {
      try addWord.bind(1, need.fact)
      try addWord.bind(2, need.rules)
      try addWord.bind(3, Int64(need.verdicts))
      try addWord.run()
      word = base.lastRow
    }
    words[need] = word
    return word
  }

  private mutating func set(
    _ words: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    if let known = sets[words] { return known }
    let bytes = NeedSets.bytes(words)
    try findSet.bind(1, bytes)
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

  /// Words as what tells one set from another: seven bits a byte, the lowest first.
  private static func bytes(_ words: [Int64]) -> [UInt8] {
    var bytes: [UInt8] = []
    for word in words {
      var rest = UInt64(bitPattern: word)
      while rest > 0x7F {
        bytes.append(UInt8(rest & 0x7F) | 0x80)
        rest >>= 7
      }
      bytes.append(UInt8(rest))
    }
    return bytes
  }
}
