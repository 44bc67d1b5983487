public import Fishery

extension LawBook {
  /// This book with some figures taken to be otherwise, by id, each with the days and values of its
  /// history; itself when none is.
  ///
  /// It shows what a rule would make of a number that nobody has seen yet, and that a limit is looked
  /// at by itself where another one hides it.
  ///
  /// - Throws: `PackFault` for a figure that there is not, or a value that it cannot have.
  public func supposing(_ histories: JSON?) throws(PackFault) -> LawBook {
    guard let histories else { return self }
    let figures = (histories.members ?? []).map { history in
      JSON.Member(history.key, LawBook.figure(history.key, with: history.value))
    }
    let pack: JSON = ["pack": "case", "title": "Case", "figures": .object(figures)]
    return try laying(Pack(name: "case", bytes: Array(pack.line.utf8)))
  }

  private static func figure(_ id: String, with history: JSON) -> JSON {
    var members: [JSON.Member] = [.init("title", .string(id))]
    if let name = FigureName(id: id) {
      members.append(.init("type", .string(name.kind.rawValue)))
      if let unit = name.unit { members.append(.init("unit", .string(unit.rawValue))) }
    }
    let entries = (history.elements ?? []).map { entry in
      JSON.object(
        (entry.members ?? []) + [
          .init("source", "A case"), .init("status", "enacted"), .init("verified", "seen"),
        ])
    }
    return .object(members + [.init("values", .array(entries))])
  }
}
