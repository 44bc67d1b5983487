import Fishery
import Law
import Words

/// One way to learn something that is not known.
enum Ask: Sendable, Hashable {
  /// Told by a fisher alone.
  case told(InterviewQuestion)
  /// Shown, seen, or said by somebody else.
  case found(Fact)

  /// Every way to learn a fact.
  static func about(_ fact: Fact) -> [Ask] {
    let told = InterviewQuestion.about(fact).map(Ask.told)
    return fact.respondent == .fisher && !told.isEmpty ? told : told + [.found(fact)]
  }

  var respondent: Respondent {
    switch self {
    case .told: .fisher
    case .found(let fact): fact.respondent
    }
  }

  var words: Phrase {
    switch self {
    case .told(let question): question.words
    case .found(let fact): fact.words.question
    }
  }

  var paper: Evidence? {
    guard case .found(let fact) = self, fact.respondent == .papers else { return nil }
    return fact.shownBy
  }

  /// The same order wherever two settle as much.
  fileprivate var place: (Int, String) {
    switch self {
    case .told(let question):
      (InterviewQuestion.allCases.firstIndex(of: question) ?? 0, question.rawValue)
    case .found(let fact): (InterviewQuestion.allCases.count, fact.path)
    }
  }
}

/// How much each way of asking would settle.
struct AskTally: Sendable {
  /// The one that settles the most first.
  let asks: [Ask]
  private let waiting: [Ask: Int]
  private let scores: [Ask: Int]
  private let facts: Set<Fact>

  /// - Parameter wants: the facts that some verdicts wait for.
  init(_ wants: [QuestionList.Want]) {
    var waiting: [Ask: Int] = [:]
    var scores: [Ask: Int] = [:]
    for want in wants {
      let asks = Set(want.facts.flatMap(Ask.about))
      for ask in asks {
        waiting[ask, default: 0] += want.verdicts
        // A verdict that waits for n answers counts for one nth with each of them.
        scores[ask, default: 0] += want.verdicts * Self.whole / asks.count
      }
    }
    self.waiting = waiting
    self.scores = scores
    facts = Set(wants.flatMap(\.facts))
    asks = waiting.keys.sorted { one, other in
      let (left, right) = (scores[one, default: 0], scores[other, default: 0])
      return left == right ? one.place < other.place : left > right
    }
  }

  func verdicts(waitingFor ask: Ask) -> Int { waiting[ask, default: 0] }

  /// How much the best of some settles.
  func most(of asks: [Ask]) -> Int { asks.map { scores[$0, default: 0] }.max() ?? 0 }

  /// The facts that are wanted and that an answer bears on.
  func facts(behind ask: Ask) -> [Fact] {
    switch ask {
    case .told(let question): question.facts.filter(facts.contains)
    case .found(let fact): [fact]
    }
  }

  /// Divisible by as many answers as a verdict waits for.
  private static let whole = 27_720
}
