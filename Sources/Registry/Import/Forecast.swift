public import Fishery
internal import SQLite

/// What the rows of a file would bring to a registry, before any of them is stored.
public struct Forecast {
  private let registry: Registry
  private let table: SheetTable
  private let day: String?
  private let trails: Trails
  private let memory = ClaimMemory()
  private var tally = ArrivalTally()
  /// The digests of rows met so far, by their first bytes.
  private var digests: Set<UInt64> = []
  /// What rows met so far were new or changed about.
  private var things: Set<ThingKey> = []

  /// Begins with a file; its rows are handed over with `take`.
  public init(
    of file: ImportFile, in registry: Registry, cancellation: Cancellation? = nil
  ) throws(RegistryError) {
    let table = SheetTable.of(file.sheet)
    let hash = file.hash.hex
    trails = try registry.read(cancellation) { base throws(SQLiteError) in
      try Trails(of: table, before: .max, hash: hash, base)
    }
    self.registry = registry
    self.table = table
    day = file.day?.description
  }

  /// Takes the next rows, in the order of the file.
  public mutating func take(
    _ rows: [SheetRow], cancellation: Cancellation? = nil
  ) throws(RegistryError) {
    let (table, day, memory) = (table, day, memory)
    let claims = try registry.read(cancellation) { base throws(SQLiteError) in
      let secrets = try Secrets(heldFor: table.sheet, base)
      return rows.map { row in
        switch secrets {
        case .some(let secrets): RowClaim(secrets.hiding(row), in: table, day: day, memory: memory)
        case .none: RowClaim(row, in: table, day: day, memory: memory)
        }
      }
    }
    let asked = claims.map { claim in (claim, digest(of: claim)) }
    let found = try registry.read(cancellation) { base throws(SQLiteError) in
      var lookup = try ArrivalLookup(table, base)
      var found: [ArrivalLookup.Found] = []
      for (claim, digest) in asked { found.append(try lookup.find(claim, digest)) }
      return found
    }
    for ((claim, _), found) in zip(asked, found) { note(claim, found) }
  }

  /// What they would bring.
  public var arrivals: Arrivals { tally.arrivals }

  /// Of rows that are equal each counts by itself.
  private mutating func digest(of claim: RowClaim) -> [UInt8] {
    var occurrence = 0
    while true {
      let digest = claim.digest(occurrence: occurrence, in: table)
      if digests.insert(digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }).inserted {
        return digest
      }
      occurrence += 1
    }
  }

  private mutating func note(_ claim: RowClaim, _ found: ArrivalLookup.Found) {
    let arrival: Arrival
    if found.isHeld {
      arrival = .unchanged
    } else {
      let isMet = !things.insert(ThingKey(claim, in: table)).inserted
      let isBack = trails.tookBack(number: claim.row.number)
      arrival = isBack ? .back : found.isSpokenOf || isMet ? .changed : .new
    }
    let files = Set(found.rows.flatMap { trails.files(vouchingFor: $0) }).sorted()
    let table = table
    tally.add(arrival, files) {
      var row = Arrivals.Row(claim, in: table)
      // Nothing is stored yet that it could be about.
      row.fisher = nil
      row.vessel = nil
      row.agency = nil
      return row
    }
  }
}

/// What a row speaks of, by what it says alone.
private struct ThingKey: Hashable {
  let thing: Int64
  let anchors: [Int64?]

  init(_ claim: RowClaim, in table: SheetTable) {
    thing = claim.thing
    anchors = table.parties.map { party in
      party == table.parties.first || claim.tells(party, in: table) ? claim.anchor(party) : nil
    }
  }
}

extension Arrivals.Row {
  /// As the row writes whom it is about.
  init(_ claim: RowClaim, in table: SheetTable) {
    let pick = Pick(table, claim.row.cells)
    let parts = [pick.text("given_names"), pick.text("family_name")].compactMap(\.self)
    self.init(
      number: claim.row.number, arrival: .new,
      person: pick.text("name") ?? (parts.isEmpty ? nil : parts.joined(separator: " ")),
      place: pick.text("vessel") ?? pick.text("agency"), fisher: claim.anchor(.fisher),
      vessel: claim.anchor(.vessel), agency: claim.anchor(.agency))
  }
}
