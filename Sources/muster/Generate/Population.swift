import Fishery

/// An invented fleet of a given size: the same for the same seed and day, and realistic in its rates.
struct Population {
  let seed: UInt64
  /// The day on which everything is told.
  let day: CivilDate
  let agencyCount: Int
  private let crews: [(size: Int, firstPerson: Int)]

  init(placements: Int, seed: UInt64, day: CivilDate) {
    self.seed = seed
    self.day = day
    agencyCount = max(3, placements / 400)
    var dice = Dice(seed: seed)
    var crews: [(size: Int, firstPerson: Int)] = []
    var placed = 0
    while placed < placements {
      let size = min(dice.number(8...34), placements - placed)
      crews.append((size, placed))
      placed += size
    }
    self.crews = crews
  }

  var vesselCount: Int { crews.count }

  func vessel(_ number: Int) -> InventedVessel {
    InventedVessel(
      number, crew: crews[number].size, firstPerson: crews[number].firstPerson, of: self)
  }

  func agency(_ number: Int) -> InventedAgency { InventedAgency(number, of: self) }
}
