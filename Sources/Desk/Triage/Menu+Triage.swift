import Casework
import Fishery
import Registry
import Report

extension Menu {
  /// The five grounds on which a finding is closed.
  static func grounds(for targets: Targets) -> Menu {
    let grounds = Ground.allCases.enumerated().map { index, ground in
      Option(
        letter: Character("\(index + 1)"), words: ground.words, choice: .ground(ground, targets))
    }
    return Menu(title: "Close \(targets.words), because", options: grounds)
  }

  /// Until when a finding sleeps.
  static func sleeps(for targets: Targets) -> Menu {
    let spans: [(Character, String, Int)] = [
      ("w", "for a week", 7), ("m", "for thirty days", 30), ("q", "for ninety days", 90),
    ]
    var options = spans.map { letter, words, days in
      Option(letter: letter, words: words, choice: .sleep(days: days, targets))
    }
    options.append(Option(letter: "d", words: "until a day", choice: .sleepUntilDay(targets)))
    if case .one(let finding) = targets {
      options.append(
        Option(letter: "f", words: "until a fact is known", choice: .sleepUntilFact(finding)))
    }
    return Menu(title: "Let \(targets.words) sleep", options: options)
  }

  /// The facts for which a finding can sleep, the first that have a letter.
  static func facts(_ facts: [String], for finding: FindingLine) -> Menu {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    return Menu(
      title: "Let this finding sleep until it is known",
      options: zip(letters, facts).map { letter, fact in
        Option(
          letter: letter, words: NeedLine.question(about: fact),
          choice: .ruling(.snooze(.fact(fact)), .one(finding)))
      })
  }
}

extension Ground {
  /// Before the words why.
  var word: String {
    switch self {
    case .otherPerson: "not the same"
    case .dataError: "wrong data"
    case .lawful: "lawful"
    case .duplicate: "duplicate"
    case .settled: "settled"
    }
  }

  var words: String {
    switch self {
    case .otherPerson: "it is not the same person or vessel"
    case .dataError: "the data are wrong at their source"
    case .lawful: "it is lawful; the words cite the provision"
    case .duplicate: "another finding says the same"
    case .settled: "it was put right; the proof was seen"
    }
  }
}
