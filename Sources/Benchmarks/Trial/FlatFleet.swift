import Fishery
import Law

/// Invented placements of which only facts of fixed size are told, the same as columns of numbers.
struct FlatFleet {
  let count: Int
  let day: CivilDate = "2026-11-23"

  static let columns = [
    "gt", "loa", "length", "hours", "distance", "voyage", "food", "planned", "minimum", "aboard",
    "born", "keel",
  ]

  /// The numbers of one placement, by column; mixed so that neighbours are not alike.
  private func numbers(_ place: Int) -> [Int32] {
    Self.columns.indices.map { column in
      let mixed = UInt64(place * 31 + column + 1) &* 0x9E37_79B9_7F4A_7C15
      return Int32(truncatingIfNeeded: (mixed >> 33) % 60_000)
    }
  }

  /// As a sheet with a head.
  var csv: String {
    let rows = (0..<count).map { place in
      numbers(place).map { String($0) }.joined(separator: ",")
    }
    return ([Self.columns.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
  }

  /// The placements in blocks, of which no more than one need be in memory.
  var blocks: [Range<Int>] {
    stride(from: 0, to: count, by: Self.blockSize).map { $0..<min($0 + Self.blockSize, count) }
  }

  private static let blockSize = 4_096

  func dossiers(_ block: Range<Int>) -> DossierBlock {
    DossierBlock(facts: block.map(facts), lists: DossierColumns())
  }

  private func facts(_ place: Int) -> DossierFacts {
    let numbers = numbers(place)
    var facts = DossierFacts(asOf: day)
    facts.vessel.flag = .known(Self.flags[place % Self.flags.count])
    facts.vessel.category = .known(.commercialFishing)
    facts.vessel.decked = .known(true)
    facts.vessel.grossTonnage = .known(Quantity(thousandths: numbers[0] * 10))
    facts.vessel.lengthOverall = .known(Quantity(thousandths: numbers[1]))
    facts.vessel.length = .known(Quantity(thousandths: numbers[2]))
    facts.vessel.normallyAtSeaHours = .known(numbers[3] % 2_000)
    facts.vessel.maxDistance = .known(Quantity(thousandths: numbers[4] * 10))
    facts.vessel.voyageHours = .known(numbers[5] % 2_000)
    facts.vessel.provisions.foodDays = .known(numbers[6] % 90)
    facts.vessel.provisions.plannedDays = .known(numbers[7] % 90)
    facts.vessel.manning.minimum = .known(numbers[8] % 30)
    facts.vessel.manning.aboard = .known(numbers[9] % 30)
    facts.placement.role = .known(.deckhand)
    facts.placement.embarked = .known(day - Int(numbers[5] % 700))
    facts.placement.disembarked = .confirmedAbsent
    if let home = Few([Self.homes[place % Self.homes.count]]) {
      facts.fisher.nationality = .known(home)
    }
    facts.fisher.born = .known(PartialDate(day - Int(numbers[10] % 20_000)))
    facts.vessel.keelLaid = .known(day - Int(numbers[11] % 20_000))
    return facts
  }

  private static let flags: [Country] = ["ID", "TH", "TW", "KR", "CN", "VN", "PH"]
  private static let homes: [Country] = ["ID", "MM", "KH", "VN", "PH"]

  /// The rules that read nothing but facts of fixed size.
  static let rules = Catalogue.standard.rules.filter { rule in
    rule.facts.allSatisfy { !$0.path.contains("[]") }
  }

  /// Counts in one scan the placements that meet each of some conditions on two columns.
  static let conditions = columns.indices.flatMap { column in
    (1...5).map { step in
      let other = columns[(column + step) % columns.count]
      return
        "sum(CASE WHEN \(columns[column]) >= \(step * 10000) AND \(other) < 45000 THEN 1 ELSE 0 END)"
    }
  }
}
