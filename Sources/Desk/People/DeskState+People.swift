import Casework
import Fishery
import Registry

/// What belongs to who sits here: signing as a second person, a passphrase, names in lists.
extension DeskState {
  /// How people are named on an opened card, and whether what else is personal stands there.
  var cardMasking: Masking {
    let isOpen = session.isStory || session.role.may(.seeNames)
    return Masking(showsNames: isOpen, hidesFacts: !isOpen)
  }

  mutating func tend(_ id: Command.ID) -> [Effect] {
    switch id {
    case .complaints: return push(.page(PageState(.complaints)))
    case .passphrase: return ask(.hasPassphrase, .act, for: 0)
    case .erase: return about?.fisher.map { askToErase($0) } ?? []
    default:
      let question =
        hasNamesInLists
        ? "Hide names in lists again?"
        : "Show names in lists to all who work here?"
      mode = .confirming(Confirmation(question: question, deed: .names(!hasNamesInLists)))
      return [.flushTypedAhead]
    }
  }

  /// Asks for the word that erases a person, after it was said what that means, and for the reason.
  private mutating func askToErase(_ fisher: Int64) -> [Effect] {
    let word = Entry.Asked(
      sign: "nothing brings them back; type erase: ", hint: "Esc leaves them",
      reading: .word(PersonErasure.word))
    let why = Entry.Asked(
      sign: "why: ", hint: "without their name; it is sealed beside the log",
      reading: .words(least: Triage.leastLetters))
    return ask(Entry(purpose: .erasing(fisher), questions: [word, why])) + [.flushTypedAhead]
  }

  /// Learns whether lists show names here.
  mutating func accept(namesInLists isShown: Bool) -> [Effect] {
    hasNamesInLists = isShown
    let revealed = masking.revealed
    masking = Masking(
      showsNames: session.isStory || isShown && session.role.may(.seeNames))
    masking.revealed = revealed
    return []
  }

  /// Asks who signs as the second person, where that is not known, and for their passphrase.
  mutating func ask(for act: SecondAct, of name: String?) -> [Effect] {
    typedAhead = []
    let effects = endKeeping()
    let who = Entry.Asked(
      sign: "second person: ", hint: "their name, as they set their passphrase",
      reading: .words(least: 1))
    let words = Entry.Asked(
      sign: name.map { "passphrase of \($0): " } ?? "their passphrase: ",
      hint: "typed by themselves; Esc leaves", reading: .secret(least: 1))
    return effects
      + ask(Entry(purpose: .signing(act, name), questions: name == nil ? [who, words] : [words]))
      + [.flushTypedAhead]
  }

  /// Asks for a new passphrase, twice, and first for the one that they have.
  mutating func askPassphrase(hasOne: Bool) -> [Effect] {
    let old = Entry.Asked(
      sign: "the one you have: ", hint: "Esc leaves", reading: .secret(least: 1))
    let least = OwnPassphrase.leastLetters
    let new = Entry.Asked(
      sign: "new passphrase: ", hint: "\(least) letters or more; a few words are good",
      reading: .secret(least: least))
    let again = Entry.Asked(
      sign: "once more: ", hint: "Enter sets it", reading: .secret(least: 1))
    return ask(Entry(purpose: .passphrase, questions: (hasOne ? [old] : []) + [new, again]))
      + [.flushTypedAhead]
  }

  /// Has a passphrase set that was typed twice alike.
  mutating func setPassphrase(_ answers: [String]) -> [Effect] {
    guard answers.count > 1, answers[answers.count - 1] == answers[answers.count - 2] else {
      say("the two were not the same: nothing was set", isWarning: true)
      return []
    }
    return keep(
      .setPassphrase(
        TypedSecret(answers[answers.count - 1]),
        knowing: TypedSecret(answers.count > 2 ? answers[0] : "")))
  }
}
