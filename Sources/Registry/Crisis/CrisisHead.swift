/// One head aboard: a person with a placement, or one who was counted and whom no list names.
public enum CrisisHead: Sendable, Hashable {
  case placement(Int64)
  /// The so manyth, from 1, of those aboard a vessel whom nobody named.
  case unnamed(vessel: Int64, number: Int)

  /// As commands print and take it: the key of the placement, or of the vessel with a number.
  public var code: String {
    switch self {
    case .placement(let id): SubjectKey(id).hex
    case .unnamed(let vessel, let number): "\(SubjectKey(vessel).hex).\(number)"
    }
  }

  /// Nil for what `code` does not write.
  public init?(code: some StringProtocol) {
    let parts = code.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, let key = SubjectKey(hex: first)?.raw else { return nil }
    switch parts.count {
    case 1: self = .placement(key)
    case 2:
      guard let number = Int(parts[1]), number > 0 else { return nil }
      self = .unnamed(vessel: key, number: number)
    default: return nil
    }
  }
}
