/// Why a mapping cannot be used.
public enum MappingFault: Error, Sendable, Hashable {
  case malformed(path: String)
  case unknownSheet(String, nearest: String?)
  case unknownColumn(String, nearest: String?)
  /// The file has no header of this name.
  case unknownHeader(String, nearest: String?)
  /// Two sources for one column.
  case takenTwice(column: String)
  /// A column without which every row would be refused.
  case requiredUnmapped([String])
  /// Nothing is mapped that names a fisher, a vessel, an agency or a contact.
  case namesNobody(sheet: String)
  case choiceNotOffered(quirk: String, choice: String)
}

extension MappingFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .malformed(let path): "the mapping is not understood at \(path.cleaned)"
    case .unknownSheet(let name, let nearest):
      "no sheet is called \(name.cleaned)\(Self.hint(nearest))"
    case .unknownColumn(let key, let nearest):
      "the sheet has no column \(key.cleaned)\(Self.hint(nearest))"
    case .unknownHeader(let name, let nearest):
      "the file has no header \(name.cleaned)\(Self.hint(nearest))"
    case .takenTwice(let column): "two headers are mapped to \(column)"
    case .requiredUnmapped(let columns):
      "nothing is mapped to \(columns.joined(separator: ", ")), which every row needs"
    case .namesNobody(let sheet):
      "for \(sheet), nothing tells whom a row is about: map a header to a column that does"
    case .choiceNotOffered(let quirk, let choice): "\(quirk) cannot be decided as \(choice)"
    }
  }

  private static func hint(_ nearest: String?) -> String {
    nearest.map { ": do you mean \($0.cleaned)?" } ?? ""
  }
}
