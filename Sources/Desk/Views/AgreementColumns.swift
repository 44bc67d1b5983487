import Fishery
import Registry
import Terminal

private let agreement = Columns { if case .agreement(let line) = $0 { line } else { nil } }

extension Column {
  static let agreements: [Column] = [
    agreement("FISHER", 17, upTo: 28) { line, setting in
      (setting.masking.name(line.fisherName, of: line.fisher), .plain)
    }.naming,
    agreement("VESSEL", 10, upTo: 22, rank: 5) { line, _ in (line.vesselName ?? "", .plain) },
    agreement("NUMBER", 8, upTo: 16, rank: 6) { line, _ in (line.number ?? "", .plain) },
    agreement("V", 1, .right, rank: 1) { line, _ in
      (line.version.map(String.init) ?? "?", .plain)
    },
    agreement("SIDE", 4, rank: 4) { line, _ in (line.side?.rawValue ?? "", .plain) },
    agreement("TEMPLATE", 8, upTo: 16, rank: 3) { line, _ in
      (line.template ?? "none", .plain)
    }.heading(.template),
    agreement("SIGNED", 10, rank: 2) { line, _ in
      (line.signed.map { "\($0)" } ?? "?", .plain)
    },
    agreement.drawn(
      Particular.allCases.map { String($0.letter) }.joined(separator: " "),
      Particular.allCases.count * 2 - 1
    ) { line, setting in
      Particular.allCases.flatMap { particular -> [Piece] in
        let mark = ClauseMark(line.clauses[particular])
        let text = Piece.text(mark.text(setting), mark.style)
        return particular == .a ? [text] : [.gap(1), text]
      }
    },
    agreement("ENDS", 10, rank: 7) { line, _ in (line.ends.map { "\($0)" } ?? "", .plain) },
  ]
}
