import Casework
import Fishery
import Registry

/// Something that is entered answer by answer in the last line: what it is for, and what is asked.
struct Entry: Sendable, Hashable {
  let purpose: Purpose
  let questions: [Asked]
  var answers: [String] = []

  enum Purpose: Sendable, Hashable {
    /// An exception of the rule of a finding.
    case exception(ExceptionScope.Kind, FindingLine)
    /// A new case.
    case opening(Cases.Opening)
    /// Something that was done in a case as it was seen.
    case act(CaseAsking, CaseFile)
    /// The receipt of a complaint that is to be taken back.
    case withdrawal
    /// Signing as the second person, whose name is known where they sit here themselves.
    case signing(SecondAct, String?)
    /// A passphrase of who sits here.
    case passphrase
    /// Erasing a person, by their key.
    case erasing(Int64)
    /// Handing findings on to a colleague.
    case assigning(Targets)
    /// Showing the work again that was covered.
    case uncovering
  }

  /// One question: what stands before the answer, what is said beside it, and how it must read.
  struct Asked: Sendable, Hashable {
    let sign: String
    let hint: String
    var reading = Reading.words(least: 0)
    /// What stands there already.
    var proposal = ""
  }

  enum Reading: Sendable, Hashable {
    /// Text with so many letters at least.
    case words(least: Int)
    case day
    /// A moment with its offset.
    case moment
    /// Typed unseen, with so many letters at least.
    case secret(least: Int)
    /// This word, and nothing else.
    case word(String)
  }

  /// What is asked now; nil when everything is answered.
  var asked: Asked? { answers.count < questions.count ? questions[answers.count] : nil }
}

extension Entry.Asked {
  /// Why an answer cannot be taken; nil when it can.
  func complaint(about text: String) -> String? {
    switch reading {
    case .moment: Instant(text) == nil ? "a moment, as 2026-11-23T14:05+08:00" : nil
    case .day: CivilDate(text) == nil ? "a day, as 2026-11-23" : nil
    case .word(let word): text == word ? nil : "only \(word) does it; Esc leaves it"
    case .secret(let least): text.utf8.count < least ? "\(least) letters or more" : nil
    case .words(let least):
      text.count(where: \.isLetter) < least
        ? "\(Hindrance.tooFewWords(wanted: least))" : nil
    }
  }
}

extension DeskState {
  /// Asks the next question of an entry, or does what was entered.
  mutating func ask(_ entry: Entry) -> [Effect] {
    guard let asked = entry.asked else { return carryOut(entry) }
    mode = .prompt(Prompt(kind: .entry(entry), text: asked.proposal))
    return []
  }

  /// Takes an answer.
  mutating func take(_ prompt: Prompt, for entry: Entry) -> [Effect] {
    if let complaint = entry.asked?.complaint(about: prompt.text) {
      var prompt = prompt
      prompt.complaint = complaint
      mode = .prompt(prompt)
      return []
    }
    var entry = entry
    entry.answers.append(prompt.text)
    return ask(entry)
  }

  private mutating func carryOut(_ entry: Entry) -> [Effect] {
    mode = .browsing
    switch entry.purpose {
    case .exception(let kind, let finding):
      guard let ends = CivilDate(entry.answers[0]) else { return [] }
      return keep(
        .except(
          Exceptions.Request(for: finding, within: kind, until: ends, because: entry.answers[1])))
    case .opening(let opening): return keep(.openCase(opening, saying: entry.answers[0]))
    case .withdrawal: return commit(.withdraw(entry.answers[0]))
    case .act(let asking, let file):
      return asking.act(entry.answers).map { keep(.enter($0, file)) } ?? []
    case .signing(let act, let name):
      return keep(
        .signing(
          Signing(
            act: act, name: name ?? entry.answers[0],
            passphrase: TypedSecret(entry.answers[entry.answers.count - 1]))))
    case .passphrase: return setPassphrase(entry.answers)
    case .erasing(let fisher): return keep(.erase(fisher, because: entry.answers[1]))
    case .assigning(let targets):
      return rule(.assign(to: entry.answers[0], saying: entry.answers[1]), on: targets)
    case .uncovering: return askToUncover(typing: TypedSecret(entry.answers[0]))
    }
  }
}
