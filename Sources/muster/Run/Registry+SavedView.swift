import Fishery
import Registry

extension Registry {
  /// The saved view of a list with a name, or a refusal that says which is meant.
  func savedView(_ name: String, of list: String) throws -> SavedView {
    if let view = try view(name, of: list) { return view }
    let names = try views(of: list).map(\.name)
    let near = names.nearest(to: name).map { "; did you mean \"\($0)\"?" }
    let none = names.isEmpty ? "; S in the dashboard keeps one" : ""
    throw Refusal(.badInput, "no view of \(list) is called \"\(name)\"" + (near ?? none))
  }
}
