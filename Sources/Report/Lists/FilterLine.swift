public import Registry

import Fishery

/// A filter as a person types it: words to be found, and `key:value` pairs.
///
/// The same line narrows a list on the desk and in `muster list --filter`.
public struct FilterLine: Sendable, Hashable {
  public let filter: ListFilter

  /// Reads `flag:ID severity:high nguyen`; what has blanks or a colon of its own stands in
  /// quotation marks.
  public init(_ line: String) throws(FilterFault) {
    var filter = ListFilter()
    for part in Self.parts(of: line) {
      guard let colon = part.colon else {
        filter.add(word: part.text)
        continue
      }
      let key = part.text[..<colon].lowercased()
      guard let term = FilterTerm.all.first(where: { $0.key == key }) else {
        throw .unknownKey(key, near: FilterTerm.all.map(\.key).nearest(to: key))
      }
      guard term.read(String(part.text[part.text.index(after: colon)...]), &filter) else {
        throw .badValue(key, expected: term.expected)
      }
    }
    self.filter = filter
  }

  /// The keys and what each expects, for help.
  public static var keys: [(key: String, expected: String)] {
    FilterTerm.all.map { ($0.key, $0.expected) }
  }

  private struct Part {
    var text = ""
    /// The colon after a key, unless it stood in quotation marks.
    var colon: String.Index?
  }

  private static func parts(of line: String) -> [Part] {
    var parts: [Part] = []
    var part = Part()
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case _ where character.isWhitespace && !isQuoted:
        if !part.text.isEmpty { parts.append(part) }
        part = Part()
      case ":" where !isQuoted && part.colon == nil && !part.text.isEmpty:
        part.colon = part.text.endIndex
        part.text.append(character)
      default: part.text.append(character)
      }
    }
    return part.text.isEmpty ? parts : parts + [part]
  }
}

/// Why a filter is not understood.
public enum FilterFault: Error, Sendable, Hashable, CustomStringConvertible {
  case unknownKey(String, near: String?)
  case badValue(String, expected: String)

  public var description: String {
    switch self {
    case .unknownKey(let key, let near?): "no filter \"\(key):\"; did you mean \"\(near):\"?"
    case .unknownKey(let key, nil):
      "no filter \"\(key):\"; there are \(FilterTerm.all.map(\.key).joined(separator: ", "))"
    case .badValue(let key, let expected): "\(key): expects \(expected)"
    }
  }
}
