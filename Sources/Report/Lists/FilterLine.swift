public import Registry

import Fishery

/// A filter as a person types it: words to be found, and `key:value` pairs.
///
/// The same line narrows a list on the desk and in `muster list --filter`.
public struct FilterLine: Sendable, Hashable {
  public let filter: ListFilter

  /// Reads `flag:ID severity>=high -agency:"Blue Sea" nguyen`; a dash before leaves out, and what
  /// has blanks or a colon of its own stands in quotation marks.
  ///
  /// - Parameters:
  ///   - isOfCrisis: whether it narrows a list for a crisis, which knows zones.
  ///   - wider: what is narrowed already, and stays so: of one thing what is typed holds.
  public init(
    _ line: String, ofCrisis isOfCrisis: Bool = false, within wider: ListFilter = ListFilter()
  ) throws(FilterFault) {
    let terms = Self.terms(isOfCrisis)
    var filter = wider
    for part in FilterPart.parts(of: line) {
      guard part.isExcluded else {
        try Self.read(part, of: terms, into: &filter)
        continue
      }
      var excluded = ListFilter()
      try Self.read(part, of: terms, into: &excluded)
      filter.excluded.append(excluded)
    }
    self.filter = filter
  }

  private static func read(
    _ part: FilterPart, of terms: [FilterTerm], into filter: inout ListFilter
  ) throws(FilterFault) {
    guard let key = part.key, let comparison = part.comparison else {
      return filter.add(word: part.value)
    }
    guard let term = terms.first(where: { $0.key == key }) else {
      throw .unknownKey(key, near: terms.map(\.key).nearest(to: key))
    }
    guard term.comparisons.contains(comparison), term.read(comparison, part.value, &filter) else {
      throw .badValue(key, expected: term.expected)
    }
  }

  /// What of a line is not understood, and which of its characters that is; nil when all is.
  public static func fault(
    in line: String, ofCrisis isOfCrisis: Bool = false
  ) -> (fault: FilterFault, place: Range<Int>)? {
    let terms = terms(isOfCrisis)
    for part in FilterPart.parts(of: line) {
      var filter = ListFilter()
      do throws(FilterFault) {
        try read(part, of: terms, into: &filter)
      } catch {
        return (error, part.start..<part.start + part.written)
      }
    }
    return nil
  }

  /// What the last word of a line may be meant to become, the whole line each time.
  public static func completions(of line: String, ofCrisis isOfCrisis: Bool = false) -> [String] {
    let terms = terms(isOfCrisis)
    guard let part = FilterPart.parts(of: line).last, line.last != " " else { return [] }
    let rest = line.dropLast(part.written)
    let dash = part.isExcluded ? "-" : ""
    guard let key = part.key, let comparison = part.comparison else {
      return terms.filter { $0.key.hasPrefix(part.value.lowercased()) }.map {
        rest + dash + $0.key + ($0.comparisons.first?.rawValue ?? ":")
      }
    }
    let begun = part.value.lowercased()
    return terms.filter { $0.key == key }.flatMap(\.values)
      .filter { $0.lowercased().hasPrefix(begun) && $0.lowercased() != begun }
      .map { rest + dash + key + comparison.rawValue + $0 }
  }

  private static func terms(_ isOfCrisis: Bool) -> [FilterTerm] {
    FilterTerm.all + (isOfCrisis ? FilterTerm.ofCrisis : [])
  }

  /// The keys and what each expects, for help.
  public static var keys: [(key: String, expected: String)] {
    FilterTerm.all.map { ($0.key, $0.expected) }
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
