public import Fishery

/// What a person decided about the quirks of a file, by column.
public struct Decisions: Sendable, Hashable {
  private var choices: [Place: Choice] = [:]

  private struct Place: Sendable, Hashable {
    let column: String
    let quirk: Quirk
  }

  public init() {}

  public var isEmpty: Bool { choices.isEmpty }

  /// The decision about a quirk of the column with this key; nil while there is none.
  public subscript(column: String, quirk: Quirk) -> Choice? {
    choices[Place(column: column, quirk: quirk)]
  }

  /// Decides; a choice that the quirk does not offer is refused.
  public mutating func decide(
    _ choice: Choice, on quirk: Quirk, of column: String
  ) throws(MappingFault) {
    guard quirk.allows(choice) else {
      throw .choiceNotOffered(quirk: quirk.word, choice: choice.word)
    }
    choices[Place(column: column, quirk: quirk)] = choice
  }

  /// These decisions, and those of `other` where there are none here.
  func completed(by other: Decisions) -> Decisions {
    var all = self
    all.choices.merge(other.choices) { own, _ in own }
    return all
  }

  /// `{"birth_date": {"date_order": "day_first"}}`, columns and quirks in order.
  public var json: JSON {
    let columns = Set(choices.keys.map(\.column)).sorted()
    return .object(
      columns.map { column in
        let members = Quirk.allCases.compactMap { quirk in
          self[column, quirk].map { JSON.Member(quirk.word, .string($0.word)) }
        }
        return JSON.Member(column, .object(members))
      })
  }

  public init(json: JSON) throws(MappingFault) {
    guard let columns = json.members else { throw .malformed(path: "decisions") }
    for column in columns {
      guard let quirks = column.value.members else {
        throw .malformed(path: "decisions.\(column.key)")
      }
      for member in quirks {
        let path = "decisions.\(column.key).\(member.key)"
        guard let quirk = Quirk(word: member.key), let word = member.value.text,
          let choice = Choice(word: word)
        else { throw .malformed(path: path) }
        try decide(choice, on: quirk, of: column.key)
      }
    }
  }
}

/// The choice in force for every quirk of one column.
struct ColumnChoices: Sendable {
  private var choices: [Choice] = Quirk.allCases.map { $0.choices[0] }

  subscript(quirk: Quirk) -> Choice {
    get { choices[Int(quirk.rawValue)] }
    set { choices[Int(quirk.rawValue)] = newValue }
  }

  /// A row cannot do without what is required of it, so what cannot be read there refuses it.
  init(_ decisions: Decisions, for column: Sheet.Column) {
    if column.isRequired { self[.unreadable] = .refuse }
    for quirk in Quirk.allCases {
      if let choice = decisions[column.key, quirk] { self[quirk] = choice }
    }
  }
}
