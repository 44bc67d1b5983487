import Registry
import Terminal

private let need = Columns { if case .need(let line) = $0 { line } else { nil } }

extension Column {
  static let needs: [Column] = [
    need("NOT SUPPLIED", 26, upTo: 60) { line, _ in (line.words, .unknown) },
    need("PERSONS", 11, .right) { line, _ in (line.persons.of("fisher", "fishers"), .plain) },
    need("VESSELS", 11, .right, rank: 1) { line, _ in
      (line.vessels.of("vessel", "vessels"), .plain)
    },
    need("VERDICTS", 14, .right) { line, _ in (line.verdicts.of("verdict", "verdicts"), .plain) },
  ]
}

extension NeedLine {
  /// The missing fact in words: `agreements › signed` from `agreements.signed`.
  var words: String {
    fact.split(separator: ".").map { String($0).spaced }.joined(separator: " › ")
  }
}
