import Fishery

/// Gear by which Taiwan limits the time at sea.
enum SeaGear {
  case longline, purseSeine, squidJig, sauryNet

  /// Nil for gear that no limit speaks of.
  init?(_ gear: GearCode) {
    switch gear.code {
    case "LLD", "LLS", "LL", "LVS", "LX": self = .longline
    case "PS": self = .purseSeine
    case "LHM": self = .squidJig
    case "LNB": self = .sauryNet
    default: return nil
    }
  }
}

/// A fishery with a longest time at sea of its own.
enum SeaFishery: CaseIterable {
  case pacific, pacificEast, indian, atlantic, purseSeine, squid, saury

  var figure: FigureName {
    switch self {
    case .pacific: .taiwanSeaPacific
    case .pacificEast: .taiwanSeaPacificEast
    case .indian: .taiwanSeaIndian
    case .atlantic: .taiwanSeaAtlantic
    case .purseSeine: .taiwanSeaPurseSeine
    case .squid: .taiwanSeaSquid
    case .saury: .taiwanSeaSaury
    }
  }

  static let figures = allCases.map(\.figure)

  /// Whether time at sea before the limit began counts as well.
  var countsEarlier: Bool { self == .purseSeine }

  var isLongline: Bool {
    switch self {
    case .pacific, .pacificEast, .indian, .atlantic: true
    case .purseSeine, .squid, .saury: false
    }
  }

  /// Every fishery that a voyage may be of; none for waters that no limit speaks of.
  static func possible(_ gear: SeaGear, _ voyage: Voyage) -> [SeaFishery] {
    switch gear {
    case .squidJig: return [.squid]
    case .sauryNet: return [.saury]
    case .purseSeine: return isIn(voyage, Ocean.pacific) == .no ? [] : [.purseSeine]
    case .longline: break
    }
    var found: [SeaFishery] = []
    if isIn(voyage, .pacific) != .no {
      if voyage.eastOf150W.truth != .yes { found.append(.pacific) }
      if voyage.eastOf150W.truth != .no { found.append(.pacificEast) }
    }
    if isIn(voyage, .indian) != .no { found.append(.indian) }
    if isIn(voyage, .atlantic) != .no { found.append(.atlantic) }
    return found
  }

  private static func isIn(_ voyage: Voyage, _ ocean: Ocean) -> Truth {
    voyage.area.value.map { Truth(ocean.areas.contains($0)) } ?? .unknown
  }
}

/// An ocean by the major fishing areas of the FAO.
enum Ocean {
  case pacific, indian, atlantic

  var areas: Set<Int32> {
    switch self {
    case .pacific: [61, 67, 71, 77, 81, 87, 88]
    case .indian: [51, 57, 58]
    case .atlantic: [21, 27, 31, 34, 37, 41, 47, 48]
    }
  }
}
