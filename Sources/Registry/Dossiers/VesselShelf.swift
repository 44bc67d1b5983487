internal import Fishery
internal import SQLite
internal import Synchronization

/// Vessels as they were read in one pass over many placements: each is read once for all of them and
/// not again with every block.
///
/// It holds for one day, and as long as nothing of what is read changes.
public final class VesselShelf: Sendable {
  private let vessels = Mutex<[Int64: ShelvedVessel]>([:])

  public init() {}

  /// Those of some vessels that were read before.
  func held(_ wanted: some Sequence<Int64>) -> [Int64: ShelvedVessel] {
    vessels.withLock { held in
      wanted.reduce(into: [:]) { found, vessel in found[vessel] = held[vessel] }
    }
  }

  func add(_ read: [Int64: ShelvedVessel]) {
    vessels.withLock { $0.merge(read) { _, new in new } }
  }
}

/// All that was read of one vessel.
struct ShelvedVessel: Sendable {
  let facts: VesselFacts
  private let ranges: ListRanges
  private let voyages: [Voyage]
  private let listed: [ListedPerson]
  private let mustered: [MusteredPerson]
  private let rooms: [Room]
  /// The vessels that it may be.
  let others: [Int64]
  /// The first later day on which anything of it or them is otherwise.
  let next: CivilDate?
  /// What sources disagree on about it or them.
  let rivals: Rivals

  /// - Parameter columns: those into which the ranges lead.
  init(
    _ facts: VesselFacts, _ ranges: ListRanges, in columns: DossierColumns, others: [Int64],
    next: CivilDate?, rivals: Rivals
  ) {
    self.facts = facts
    self.ranges = ranges
    voyages = Array(columns.voyages[ranges.voyages.range])
    listed = Array(columns.listed[ranges.listed.range])
    mustered = Array(columns.mustered[ranges.mustered.range])
    rooms = Array(columns.rooms[ranges.rooms.range])
    self.others = others
    self.next = next
    self.rivals = rivals
  }

  /// Adds its lists to a block, and answers where they stand there.
  func lists(into building: inout DossierBuilding) -> ListRanges {
    var placed = ranges
    placed.voyages = building.place(voyages, ranges.voyages, in: \.voyages)
    placed.listed = building.place(listed, ranges.listed, in: \.listed)
    placed.mustered = building.place(mustered, ranges.mustered, in: \.mustered)
    placed.rooms = building.place(rooms, ranges.rooms, in: \.rooms)
    return placed
  }
}

extension DossierBuilding {
  /// Adds the entries of a list that stood elsewhere.
  fileprivate mutating func place<Element>(
    _ entries: [Element], _ range: ListRange, in column: WritableKeyPath<DossierColumns, [Element]>
  ) -> ListRange {
    entries.isEmpty ? range : append(entries, to: column)
  }
}

/// The vessels aboard which some placements are.
struct VesselsAboard {
  /// The facts and the lists of each.
  private(set) var facts: [Int64: (vessel: VesselFacts, lists: ListRanges)] = [:]
  private var others: [Int64: [Int64]] = [:]

  /// The vessels that one may be, as long as nobody has said.
  func others(than vessel: Int64) -> [Int64] { others[vessel] ?? [] }

  /// - Parameter shelf: where those stand that were read before; nil where all are to be read.
  init(
    _ vessels: Set<Int64>, on shelf: VesselShelf?, within horizon: Horizon,
    into building: inout DossierBuilding, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let held = shelf?.held(vessels) ?? [:]
    let reading = try VesselReading(
      vessels.subtracting(held.keys).sorted(), within: horizon, into: &building, base)
    var read: [Int64: ShelvedVessel] = [:]
    for (vessel, found) in reading.facts {
      let others = reading.links.others(than: vessel)
      facts[vessel] = found
      self.others[vessel] = others
      guard shelf != nil else { continue }
      read[vessel] = ShelvedVessel(
        found.vessel, found.lists, in: building.columns, others: others,
        next: horizon.next(of: [vessel] + others), rivals: horizon.rivals(of: [vessel] + others))
    }
    shelf?.add(read)
    for (vessel, shelved) in held {
      facts[vessel] = (shelved.facts, shelved.lists(into: &building))
      others[vessel] = shelved.others
      horizon.note(shelved.next, of: vessel)
      for (rival, values) in shelved.rivals { horizon.note(rival, values, of: vessel) }
    }
  }
}
