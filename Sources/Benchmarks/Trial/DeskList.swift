/// A list of the desk, by the key that goes there.
enum DeskList: Int, CaseIterable {
  case vessels = 2
  case placements, agreements, agencies
  case findings = 7
  case law

  var name: String { "\(self)" }

  /// As it stands over the list.
  var title: String { name.prefix(1).uppercased() + name.dropFirst() }
}
