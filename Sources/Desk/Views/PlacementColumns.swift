import Fishery
import Registry
import Terminal

private let placement = Columns { if case .placement(let line) = $0 { line } else { nil } }

extension Column {
  static let placements: [Column] = [
    placement("W", 1) { line, _ in (line.worst?.letter ?? "", line.worst?.style ?? .plain) },
    placement("FISHER", 17, upTo: 30) { line, setting in
      (setting.masking.name(line.fisherName, of: line.fisher), .plain)
    }.naming,
    placement("NA", 2, rank: 2) { line, _ in (line.nationality?.code ?? "?", .plain) },
    placement("VESSEL", 14, upTo: 26) { line, _ in
      (line.vesselName, .plain)
    }.heading(.vessel),
    placement("FL", 2, rank: 5) { line, _ in (line.flag?.code ?? "?", .plain) },
    placement("ROLE", 8, upTo: 12, rank: 4) { line, _ in (line.role?.words ?? "?", .plain) },
    placement("ABOARD", 10, rank: 3) { line, _ in
      (line.embarked.map { "\($0)" } ?? "?", .plain)
    },
    placement("LEFT", 10, rank: 8) { line, _ in
      (line.disembarked.map { "\($0)" } ?? "", .plain)
    },
    placement("AGENCY", 12, upTo: 26, rank: 7) { line, _ in (line.agencyName ?? "", .plain) },
    placement("BREACHES", 8, .right) { line, _ in
      line.breaches == 0 ? ("-", .dim) : (line.breaches.grouped, line.worst?.style ?? .plain)
    },
    placement("CAN'T TELL", 10, .right, rank: 1) { line, _ in
      line.undetermined == 0 ? ("-", .dim) : (line.undetermined.grouped, .unknown)
    },
  ]
}

extension Role {
  /// As people say it.
  var words: String { rawValue.spaced }
}

extension String {
  /// A word of a closed list as people read it: `shore_worker` is `shore worker`.
  var spaced: String { String(map { $0 == "_" ? " " : $0 }) }

  /// With its first letter as a capital.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
