import Fishery

/// How a sheet of an invented population is filled.
struct SheetPlan: Sendable {
  let sheet: Sheet
  /// The columns that are filled, by their keys.
  let keys: [String]
  /// Hands over every row, a text for each key.
  let rows: @Sendable (Population, ([String]) throws -> Void) throws -> Void

  static let all: [SheetPlan] = [
    .vessels, .agencies, .fishers, .crew, .placements, .agreements, .documents, .charges, .pay,
    .rest, .voyages,
  ]

  /// A sheet of which every vessel gives some rows.
  init(
    _ sheet: Sheet, _ keys: [String], vessel: @escaping @Sendable (InventedVessel) -> [[String]]
  ) {
    self.init(sheet, keys, population: { vessel($1) })
  }

  /// A sheet of which every vessel of a population gives some rows.
  init(
    _ sheet: Sheet, _ keys: [String],
    population rows: @escaping @Sendable (Population, InventedVessel) -> [[String]]
  ) {
    self.sheet = sheet
    self.keys = keys
    self.rows = { population, hand in
      for number in 0..<population.vesselCount {
        for row in rows(population, population.vessel(number)) { try hand(row) }
      }
    }
  }

  /// A sheet of which every agency gives one row.
  init(
    _ sheet: Sheet, _ keys: [String], agency: @escaping @Sendable (InventedAgency) -> [String]
  ) {
    self.sheet = sheet
    self.keys = keys
    rows = { population, hand in
      for number in 0..<population.agencyCount { try hand(agency(population.agency(number))) }
    }
  }

  static let vesselKeys = ["imo", "registration", "flag", "vessel"]
  static let personKeys = ["person_source", "person_number", "name", "birth_date", "nationality"]
  static let passportKeys = ["document_type", "document_number", "document_issuer"]
}

extension InventedVessel {
  var reference: [String] { [imo, registration, flag, name] }
}

extension InventedPerson {
  var reference: [String] { ["generated", "G\(passport)", name, birth, nationality] }
  var document: [String] { ["passport", passport, nationality] }
}

extension Int {
  /// Cents as a plain decimal.
  var amount: String { "\(self / 100).\(String(self % 100 + 100).dropFirst())" }
}

extension Bool {
  var word: String { self ? "yes" : "no" }
}
