import Fishery
import Law
import Registry
import Terminal
import Words

private let need = Columns { if case .need(let line) = $0 { line } else { nil } }

extension Column {
  static let needs: [Column] = [
    need("NOT KNOWN", 26, upTo: 60) { line, _ in (line.words, .unknown) },
    need("ASK TO SEE", 14, upTo: 30, rank: 2) { line, _ in (line.document, .dim) },
    need("PERSONS", 11, .right) { line, _ in
      line.persons == 0 ? ("nobody", .dim) : (line.persons.of("fisher", "fishers"), .plain)
    },
    need("VESSELS", 11, .right, rank: 1) { line, _ in
      (line.vessels.of("vessel", "vessels"), .plain)
    },
    need("VERDICTS", 14, .right) { line, _ in (line.verdicts.of("verdict", "verdicts"), .plain) },
  ]
}

extension NeedLine {
  /// What is missing, as people call it.
  var words: String { known?.words.name.english.capitalised ?? fact }

  /// What to ask to see first.
  var document: String { known?.shownBy.phrase.english ?? "" }

  /// What to ask or to look at.
  var question: String { known?.words.question.english ?? "" }

  /// What to ask about a fact, by its dossier path.
  static func question(about path: String) -> String {
    Fact.allCases.first { $0.path == path }?.words.question.english ?? path
  }

  private var known: Fact? { Fact.allCases.first { $0.path == fact } }
}
