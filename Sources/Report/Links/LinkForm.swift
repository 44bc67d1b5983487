public import Fishery
public import Registry

/// A link with what its two records say of themselves, as it is written out.
public struct LinkForm: Sendable {
  private let link: ProposedLink
  private let names: (one: String, other: String)
  private let columns: [Column]

  private struct Column: Sendable {
    let key: String
    let standing: LinkComparison.Standing
    let one: String?
    let other: String?

    var line: String {
      let label = "    \(standing.words)  \(key): "
      guard standing == .differs else { return label + (one ?? other ?? "") }
      return label + [one, other].compactMap(\.self).joined(separator: "  /  ")
    }
  }

  public init(_ link: ProposedLink, _ comparison: LinkComparison, _ disclosure: Disclosure) {
    self.link = link
    let isMasked = link.party == .fisher && disclosure == .masked
    func name(_ name: String, _ key: Int64) -> String {
      isMasked ? MaskedName(name, key: key).text : name
    }
    names = (name(comparison.oneName, link.one), name(comparison.otherName, link.other))
    columns = comparison.columns.map { column in
      Column(
        key: column.column.key, standing: column.standing,
        one: column.one.map { column.column.written($0, disclosure, of: link.one) },
        other: column.other.map { column.column.written($0, disclosure, of: link.other) })
    }
  }

  /// Every key present.
  public var json: JSON {
    [
      "link": .string(link.id), "kind": .string(link.party.rawValue),
      "state": .string(link.state.rawValue), "one": .key(link.one), "other": .key(link.other),
      "one_name": .string(names.one), "other_name": .string(names.other),
      "columns": .array(
        columns.map { column in
          [
            "column": .string(column.key), "standing": .string(column.standing.rawValue),
            "one": .text(column.one), "other": .text(column.other),
          ]
        }),
      "by": .text(link.decided?.actor), "at": .text(link.decided?.moment),
    ]
  }

  /// The link, and a line for each column, not yet broken or cleaned.
  public var lines: [String] {
    let decided = link.decided.map { " by \($0.actor), \($0.moment)" } ?? ""
    let head = "\(link.id)  \(link.party.rawValue)  \(link.state.rawValue)\(decided)"
    return [head, "  \(names.one)  =?  \(names.other)"] + columns.map(\.line)
  }
}

extension LinkComparison.Standing {
  fileprivate var words: String {
    switch self {
    case .agrees: "agrees  "
    case .differs: "differs "
    case .onlyOne: "only one"
    }
  }
}
