import Fishery
import Registry
import Terminal

private let agency = Columns { if case .agency(let line) = $0 { line } else { nil } }

extension Column {
  static let agencies: [Column] = [
    agency("W", 1) { line, _ in (line.worst?.letter ?? "", line.worst?.style ?? .plain) },
    agency("AGENCY", 20, upTo: 36) { line, _ in (line.name, .plain) }.naming,
    agency("CO", 2, rank: 1) { line, _ in (line.country?.code ?? "?", .plain) },
    agency("LICENCE", 9, upTo: 14, rank: 3) { line, setting in
      if line.isSuspended(on: setting.day) { return ("suspended", .high) }
      return line.licenceType.map { ($0, .plain) } ?? ("none seen", .unknown)
    },
    agency.drawn("LICENSED", 13, upTo: 24, rank: 2) { line, setting in
      [.strip(line.licence(on: setting.day), 24)]
    },
    agency("UNTIL", 10, rank: 4) { line, setting in
      guard let to = line.licenceTo else { return ("?", .unknown) }
      return ("\(to)", to.latest < setting.day ? .high : .plain)
    },
    agency("IN BREACH", 10, .right) { line, _ in
      PersonsInBreach.text(line.personsInBreach, worst: line.worst)
    },
    agency("OF N PLACED", 11, .right) { line, _ in (line.placements.grouped, .plain) },
    agency.drawn("PART", 6, upTo: 16, rank: 5) { line, _ in
      guard line.placements > 0 else { return [] }
      let part = Double(line.personsInBreach) / Double(line.placements)
      return [.bar(part, 16, line.worst?.style ?? .plain)]
    },
  ]
}

extension AgencyLine {
  /// The licence and its suspensions over the two years before the judged day and the one after it.
  func licence(on day: CivilDate) -> TimeStrip {
    var strip = TimeStrip(days: (day - 730)...(day + 365), spans: [], today: day)
    if let from = licenceFrom?.earliest {
      let to = max(from, licenceTo?.latest ?? strip.days.upperBound)
      strip.spans = [.init(days: from...to, style: .good, isBroken: licenceTo == nil)]
    }
    strip.spans += suspensions.map { suspension in
      let from = suspension.from.earliest
      let to = max(from, suspension.to?.latest ?? strip.days.upperBound)
      return .init(days: from...to, style: .high, isBroken: true)
    }
    return strip
  }
}
