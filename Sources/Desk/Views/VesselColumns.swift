import Fishery
import Registry
import Terminal

private let vessel = Columns { if case .vessel(let line) = $0 { line } else { nil } }

extension Column {
  static let vessels: [Column] = [
    vessel("W", 1) { line, _ in (line.worst?.letter ?? "", line.worst?.style ?? .plain) },
    vessel("VESSEL", 20, upTo: 32) { line, _ in (line.name, .plain) }.naming,
    flag,
    vessel("GEAR", 4, upTo: 6, rank: 5) { line, _ in line.shownGear },
    length,
    vessel("CREW", 4, .right, rank: 2) { line, _ in (line.crew.grouped, .plain) },
    vessel("IN BREACH", 10, .right) { line, _ in
      PersonsInBreach.text(line.personsInBreach, worst: line.worst)
    },
    vessel("NEEDS", 5, .right, rank: 3) { line, _ in
      line.needs == 0 ? ("-", .dim) : (line.needs.grouped, .unknown)
    },
    vessel("AT SEA", 6, .right, rank: 4) { line, _ in
      line.daysAtSea.map { ("\($0.grouped) d", .plain) } ?? ("", .dim)
    },
    vessel("OFF LIST", 8, .right, rank: 7) { line, _ in
      line.goneFromList == 0 ? ("-", .dim) : (line.goneFromList.grouped, .bold)
    },
    vessel("LAST CHECK", 10, rank: 8) { line, _ in
      line.lastCheck.map { ("\($0)", .plain) } ?? ("never", .dim)
    },
  ]

  /// Nothing here says that anything was judged.
  static let register: [Column] = [
    vessel("VESSEL", 20, upTo: 36) { line, _ in (line.name, .plain) }.naming,
    flag,
    vessel("GEAR", 4, upTo: 10) { line, _ in line.shownGear },
    length,
  ]

  private static let flag = vessel("FL", 2, rank: 1) { line, _ in
    (line.flag?.code ?? "?", .plain)
  }.heading(.flag)

  private static let length = vessel("LOA", 5, .right, rank: 6) { line, _ in
    (line.lengthOverall?.withPointInColumn ?? "", .plain)
  }
}

extension Quantity {
  /// Its point stands under that of lengths with one decimal; nothing is said that was not measured.
  fileprivate var withPointInColumn: String {
    let text = "\(self)"
    return text.contains(".") ? text : text + "  "
  }
}

extension VesselLine {
  /// The gear by its code; one of a register's own, which is in no list of codes, is dim.
  fileprivate var shownGear: (String, Style) {
    guard let gear else { return ("", .plain) }
    let prefix = "local:"
    return gear.hasPrefix(prefix) ? (String(gear.dropFirst(prefix.count)), .dim) : (gear, .plain)
  }
}
