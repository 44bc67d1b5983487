import Fishery
import Registry
import Terminal

private let head = Columns { if case .crisis(let line) = $0 { line } else { nil } }

extension Column {
  static let crisis: [Column] = [
    tick("BOARDED", .boarded), tick("REACHED", .reached),
    head("FISHER", 17, upTo: 28) { line, setting in
      (setting.masking.name(line.name, of: line.fisher), line.fisher == nil ? .unknown : .plain)
    }.naming,
    head("NA", 2, rank: 3) { line, _ in (line.nationality?.code ?? "?", .plain) }
      .heading(.nationality),
    head("VESSEL", 14, upTo: 24) { line, _ in (line.vesselName, .plain) }.heading(.vessel),
    head("FL", 2, rank: 8) { line, _ in (line.flag?.code ?? "?", .plain) },
    head("ZONE", 7, upTo: 12, rank: 2) { line, _ in
      (line.position?.zone ?? "?", line.position?.zone == nil ? .unknown : .plain)
    }.heading(.zone),
    head("PORT", 6, upTo: 12, rank: 5) { line, _ in
      (line.position?.port.map(PortName.of) ?? "", .plain)
    }.heading(.port),
    head("POSITION", 14, upTo: 20, rank: 6) { line, _ in
      (line.position?.place ?? "", .plain)
    },
    head("SEEN", 10, rank: 7) { line, _ in
      (line.position.map { "\($0.at.date)" } ?? "?", .plain)
    },
    head("CONTACT", 10, rank: 4) { line, _ in
      (line.lastContact.map { "\($0)" } ?? "?", .plain)
    },
    head("NEXT OF KIN", 13, rank: 1) { line, _ in line.nextOfKin.heldWords },
  ]

  private static func tick(_ title: String, _ kind: CrisisTick.Kind) -> Column {
    head(title, 7) { line, setting in
      line.tick(kind) == nil ? ("-", .dim) : (setting.mark("✓", "x"), .good)
    }
  }
}

extension LastPosition {
  /// Degrees as the source writes them.
  fileprivate var place: String? {
    guard let latitude, let longitude else { return nil }
    return "\(latitude) \(longitude)"
  }
}

extension Fishery.Cell {
  /// Whether it is held, never what it says: it tells of a person.
  fileprivate var heldWords: (String, Style) {
    switch self {
    case .known: ("held", .plain)
    case .confirmedAbsent: ("none", .bold)
    case .notCollected(.notSupplied): ("not collected", .unknown)
    case .notCollected(let gap): (gap.word.spaced, .unknown)
    }
  }
}

extension PageView {
  /// What the line of a head says, where the list has no room for it.
  func crisis(_ line: CrisisLine) -> [Row] {
    let place = [
      line.vesselName, line.flag?.name, line.position?.zone,
      line.position?.port.map(PortName.of), line.position?.place,
      line.position.map { "on \($0.at)" } ?? "position not known",
    ].compactMap(\.self).joined(separator: " · ")
    let people = [
      line.lastContact.map { "last contact \($0)" } ?? "no contact known",
      "next of kin \(line.nextOfKin.heldWords.0)",
      "safe contact \(line.safeContact.heldWords.0)",
    ].joined(separator: " · ")
    let ticks = CrisisTick.Kind.allCases.map { kind in
      line.tick(kind).map { "\(kind.rawValue) \($0.signature.time), by \($0.signature.actor)" }
        ?? "not \(kind.rawValue)"
    }.joined(separator: " · ")
    return text(place, id: "place") + text(people, id: "people") + text(ticks, id: "ticks")
  }
}

extension CrisisCount {
  /// `boarded 12 of 31, reached 3; zone unknown: 292 more`.
  ///
  /// - Parameters:
  ///   - zone: the zone to which the list is narrowed; others may be there too.
  ///   - areBrief: only the ticks, where something else is to be said beside them.
  func words(in zone: String?, areBrief: Bool = false) -> String {
    let unknown =
      nowhere == 0 || areBrief
      ? "" : "; zone unknown: \(nowhere.grouped)\(zone == nil ? "" : " more")"
    return "boarded \(boarded.grouped) of \(heads.grouped), reached \(reached.grouped)" + unknown
  }
}
