import Fishery
import Intake

/// One field of a form: what is typed in it, or why nothing is.
struct FormField: Sendable, Hashable {
  let entry: Entry
  /// What it is called where its column's name would not tell.
  var name: String?
  var text = ""
  /// Why there is no value, when somebody says so.
  var mark: Mark?
  /// Whether the mark was typed here, so that what follows may still make a text of it.
  var isMarkTyped = false
  /// What held when the field was opened, for a field that amends something.
  var was: Cell
  /// Why it says something that nobody typed; nil for what somebody did type.
  var given: Given?
  /// Whether it is seldom asked for, and shown only when it says something.
  var isFolded = false

  /// Why a field says something that nobody typed.
  enum Given: String, Sendable, Hashable {
    /// It mostly is so, such as the day of today.
    case proposed
    /// It was so in the form before.
    case carried
  }

  /// What a field fills.
  enum Entry: Sendable, Hashable {
    case column(Sheet, String)
    /// The particulars that an agreement has, or lacks, by their letters.
    case clauses(areThere: Bool)
    /// When a vessel left the port that it called at.
    case departure
  }

  /// One key that says why nothing is written.
  enum Mark: Character, Sendable, Hashable, CaseIterable {
    case none = "-"
    case notAsked = "?"
    case refused = "!"
    case illegible = "#"
    case notSafe = "~"

    var words: String {
      switch self {
      case .none: "none there"
      case .notAsked: "not asked"
      case .refused: "refused"
      case .illegible: "illegible"
      case .notSafe: "unsafe to ask"
      }
    }

    var cell: Cell {
      switch self {
      case .none: .confirmedAbsent
      case .notAsked: .notCollected(.notAsked)
      case .refused: .notCollected(.refused)
      case .illegible: .notCollected(.illegible)
      case .notSafe: .notCollected(.notSafeToAsk)
      }
    }
  }

  init(_ entry: Entry, was: Cell = .blank, named name: String? = nil) {
    self.entry = entry
    self.name = name
    self.was = was
    text = was.text ?? ""
    mark = was == .blank ? nil : Mark.allCases.first { $0.cell == was }
  }

  var key: String {
    switch entry {
    case .column(_, let key): key
    case .clauses(true): "clauses"
    case .clauses(false): "clauses_missing"
    case .departure: "left"
    }
  }

  var column: Sheet.Column? {
    switch entry {
    case .column(let sheet, let key): sheet[key]
    case .clauses: nil
    case .departure: Sheet.voyages["departed"]
    }
  }

  /// The rank of somebody aboard, written as on the list, which tells the role.
  var isRank: Bool { entry == .column(.crew, "rank") }

  var isBlank: Bool { text.isEmpty && mark == nil }

  /// What the field says.
  ///
  /// - Throws: what would make it acceptable.
  func cell() throws(Complaint) -> Cell {
    if let mark { return mark.cell }
    guard let column else { return text.isEmpty ? .blank : .known(text) }
    return try TypedCell.read(text, of: column)
  }

  /// The role that the rank is a word for; nil when no role is known by it.
  var role: Role? {
    guard isRank, mark == nil, let column = Sheet.placements["role"] else { return nil }
    do throws(Complaint) {
      return try TypedCell.read(text, of: column).text.flatMap { Role(rawValue: $0) }
    } catch {
      return nil
    }
  }

  /// What may become of what is typed so far.
  func completions(limit: Int) -> [Completion] {
    let kind = isRank ? .word(Role.allCases.map(\.rawValue)) : column?.kind
    return kind.map { Completion.of(text, for: $0, limit: limit) } ?? []
  }

  /// Takes what may become of it for what is typed; of several things the last is completed.
  mutating func take(_ completion: Completion) {
    text = completion.completing(text, for: column?.kind)
    given = nil
  }

  /// Takes the one thing that what is typed can be the beginning of, when it is nothing by itself or
  /// only a word of one's own.
  mutating func settle() {
    isMarkTyped = false
    guard mark == nil, !text.isEmpty, let column else { return }
    let own = try? cell().text
    guard own == nil || own?.hasPrefix("local:") == true && text.count >= 3 else { return }
    let fitting = Completion.of(text, for: column.kind, limit: 2)
    if fitting.count == 1 { text = fitting[0].completing(text, for: column.kind) }
  }
}
