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
  ///   - list: what it narrows; a key of which that list knows nothing is a fault, never ignored.
  ///   - wider: what is narrowed already, and stays so: of one thing what is typed holds.
  public init(
    _ line: String, of list: FilteredList, within wider: ListFilter = ListFilter()
  ) throws(FilterFault) {
    var reading = FilterReading(of: list, within: wider)
    for part in FilterPart.parts(of: line) { try reading.take(part) }
    filter = reading.filter
  }

  /// What of a line is not understood, and which of its characters that is; nil when all is.
  public static func fault(
    in line: String, of list: FilteredList
  ) -> (fault: FilterFault, place: Range<Int>)? {
    var reading = FilterReading(of: list)
    for part in FilterPart.parts(of: line) {
      do throws(FilterFault) {
        try reading.take(part)
      } catch {
        return (error, part.start..<part.start + part.written)
      }
    }
    return nil
  }

  /// What the last word of a line may be meant to become, the whole line each time.
  public static func completions(of line: String, of list: FilteredList) -> [String] {
    guard let part = FilterPart.parts(of: line).last, line.last != " " else { return [] }
    let rest = line.dropLast(part.written)
    let dash = part.isExcluded ? "-" : ""
    guard let key = part.key, let comparison = part.comparison else {
      return list.terms.filter { $0.key.hasPrefix(part.value.lowercased()) }.map {
        rest + dash + $0.key + ($0.comparisons.first?.rawValue ?? ":")
      }
    }
    let begun = part.value.lowercased()
    return list.terms.filter { $0.key == key }.flatMap(\.values)
      .filter { $0.lowercased().hasPrefix(begun) && $0.lowercased() != begun }
      .map { rest + dash + key + comparison.rawValue + $0 }
  }

  /// What may be typed to narrow a list, as an example of each.
  public static func examples(of list: FilteredList) -> [String] {
    ["flag:TW", "severity>=high", "age>30d"].filter { (try? FilterLine($0, of: list)) != nil }
  }
}
