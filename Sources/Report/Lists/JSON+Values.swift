import Law
import Registry

import Fishery

extension JSON {
  /// Text, or null.
  static func text(_ value: (some CustomStringConvertible)?) -> JSON {
    value.map { .string($0.description) } ?? .null
  }

  /// A subject's key in hexadecimal, as every command prints and takes it.
  static func key(_ raw: Int64?) -> JSON { .text(raw.map { SubjectKey($0).hex }) }

  /// The word of a stored rank.
  static func severity(_ rank: Rank?) -> JSON { .text(rank.flatMap(Severity.init)?.rawValue) }
}

extension Severity {
  /// The severity that the registry stored as a level; nil for a level that none has.
  init?(_ rank: Rank) {
    guard (1...5).contains(rank.level) else { return nil }
    self.init(rank: 5 - rank.level)
  }

  /// The level that the registry stores.
  var level: Rank { Rank(level: 5 - rank) }
}
