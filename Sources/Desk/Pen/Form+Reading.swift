import Fishery
import Intake
import Registry

/// Why a form cannot be kept: the field, and what to do.
struct FormFault: Error, Sendable, Hashable {
  let index: Int
  let words: String
}

extension Form {
  /// The row that the form says, and those beside it.
  func entry(on day: CivilDate) throws(FormFault) -> HandEntry {
    guard let kind else { throw FormFault(index: 0, words: "this form amends what is there") }
    var cells = try cells()
    if kind == .portCall { return try portCall(cells, on: day) }
    try refuseBirthsAhead(cells["birth_date"], of: day)
    nameTheUnnamed(&cells)
    try refuseTheNameless(cells, in: kind.sheet)
    var entry = HandEntry(
      kind.sheet, cells, fisher: about.fisher, vessel: about.vessel, agency: about.agency,
      on: day, from: source)
    // A rank on a crew list is a text; the role that it is a word for is a fact.
    if let role = fields.first(where: \.isRank)?.role {
      entry.beside = [.init(.placements, ["role": .known(role.rawValue)])]
    }
    return entry
  }

  private func portCall(
    _ cells: [String: Cell], on day: CivilDate
  ) throws(FormFault) -> HandEntry {
    let call = PortCall(cells)
    if let (key, words) = call.fault { throw FormFault(index: place(of: key), words: words) }
    let rows = [call.coming, call.leaving].compactMap(\.self)
    guard let first = rows.first else {
      throw FormFault(
        index: place(of: "ended"), words: "write when it came in, or when it left")
    }
    var entry = HandEntry(
      first.sheet, first.cells, vessel: about.vessel, on: day, from: source)
    entry.beside = Array(rows.dropFirst())
    return entry
  }

  private func cells() throws(FormFault) -> [String: Cell] {
    var cells: [String: Cell] = [:]
    for (place, field) in fields.enumerated() {
      switch field.entry {
      case .column, .departure: cells[field.key] = try cell(of: field, at: place)
      case .clauses(let areThere):
        for letter in field.text.lowercased() where !" ,.-".contains(letter) {
          guard let particular = Particular.allCases.first(where: { $0.letter == letter }) else {
            throw FormFault(index: place, words: "particulars have the letters a to q")
          }
          let key = "clause_\(particular.letter)"
          guard cells[key] == nil else {
            throw FormFault(index: place, words: "(\(letter)) stands in both fields")
          }
          cells[key] = .known(areThere ? "yes" : "no")
        }
      }
    }
    return cells
  }

  private func place(of key: String) -> Int { fields.firstIndex { $0.key == key } ?? 0 }

  private func refuseTheNameless(
    _ cells: [String: Cell], in sheet: Sheet
  ) throws(FormFault) {
    for party in Namesake.wanted(in: sheet, about: about) where !party.isNamed(in: cells) {
      throw FormFault(index: place(of: party.keys[0]), words: party.words)
    }
  }

  private func refuseBirthsAhead(_ birth: Cell?, of day: CivilDate) throws(FormFault) {
    guard let born = birth?.text.flatMap({ PartialDate($0) }), born.earliest > day else { return }
    throw FormFault(
      index: place(of: "birth_date"),
      words: "nobody aboard is born after today: look at the paper again")
  }

  private func cell(of field: FormField, at place: Int) throws(FormFault) -> Cell {
    do throws(Complaint) {
      return try field.cell()
    } catch {
      throw FormFault(index: place, words: "\(error): \(error.remedy)")
    }
  }

  /// A person whom nobody could name stands under a number, given when the row is kept.
  private func nameTheUnnamed(_ cells: inout [String: Cell]) {
    guard cells["name"]?.text?.lowercased() == "unnamed" else { return }
    cells["name"] = .notCollected(.notAsked)
    cells["person_source"] = .known("unnamed")
    cells["person_number"] = .known(HandEntry.numberToCome)
  }

  /// What changes in the cells that the form amends.
  func amendments(
    _ manner: Amendment.Manner, on day: CivilDate
  ) throws(FormFault) -> [Amendment] {
    guard case .amendment(_, let rows) = purpose else { return [] }
    var amendments: [Amendment] = []
    for (place, field) in fields.enumerated() where field.isChanged {
      guard let row = rows[field.key] else { continue }
      let cell = try cell(of: field, at: place)
      guard cell != field.was else { continue }
      if field.key == "birth_date" { try refuseBirthsAhead(cell, of: day) }
      amendments.append(
        Amendment(CellPlace(row: row, column: field.key), manner, to: cell, seen: field.was))
    }
    return amendments
  }
}

/// A record that a row must name, and how it says that it does not.
private struct Namesake {
  let keys: [String]
  let words: String

  func isNamed(in cells: [String: Cell]) -> Bool { keys.contains { cells[$0]?.text != nil } }

  /// Those that a row of a sheet must name and the place does not tell.
  static func wanted(in sheet: Sheet, about: About) -> [Namesake] {
    let wanted: [(Bool, Namesake)] = [
      (about.fisher == nil && sheet.subjects.contains(.fisher) && sheet != .documents, fisher),
      (about.vessel == nil && Self.aboard.contains(sheet), vessel),
      (about.agency == nil && sheet == .agencies, agency),
      (sheet == .documents && about.fisher == nil && about.vessel == nil, either),
    ]
    return wanted.filter(\.0).map(\.1)
  }

  private static let aboard: Set<Sheet> = [
    .vessels, .placements, .crew, .muster, .voyages, .positions, .checks, .observations,
    .conditions, .rooms, .complaints,
  ]
  private static let fisher = Namesake(
    keys: ["name", "document_number", "person_number"],
    words: "write a name, or unnamed when nobody could say it")
  private static let vessel = Namesake(
    keys: ["vessel", "imo", "registration", "mmsi"], words: "write the vessel's name or a number")
  private static let agency = Namesake(
    keys: ["agency", "agency_number"], words: "write the agency's name or number")
  private static let either = Namesake(
    keys: fisher.keys + vessel.keys, words: "write whose document it is: a person or a vessel")
}

extension HandEntry {
  /// Stands for the number of a person without a name until the row is kept.
  static let numberToCome = "to be given"
}
