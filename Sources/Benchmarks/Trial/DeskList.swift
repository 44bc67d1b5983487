/// A list of the desk, by the key that goes there.
enum DeskList: Int, CaseIterable {
  case vessels = 2
  case placements, agreements, agencies
  case findings = 7
  case law

  var name: String { "\(self)" }

  /// The letters of another order than its first, and of the first; nil where there is one order.
  var orders: (other: String, first: String)? {
    switch self {
    case .vessels, .placements, .agencies: ("n", "w")
    case .agreements: ("d", "n")
    case .findings: ("a", "w")
    case .law: nil
    }
  }

  /// As it stands over the list.
  var title: String { name.prefix(1).uppercased() + name.dropFirst() }
}
