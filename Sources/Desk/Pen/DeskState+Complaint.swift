import Fishery
import Registry

/// Taking a complaint down: sealed when it is kept, and nowhere else before.
extension DeskState {
  /// Opens the form of a complaint about the vessel whose card is open, or about one to be named.
  mutating func complain() -> [Effect] {
    let vessel = about.flatMap { about in
      about.vessel.map { About(vessel: $0, called: vesselName ?? about.called) }
    }
    mode = .form(FormPlan.form(.complaints, about: vessel ?? About(), today: session.today))
    return []
  }

  private var vesselName: String? {
    switch place.page?.content {
    case .vessel(let card): card.line.name
    case .placement(let card, _): card.line.vesselName
    case .rollCall(let sheet): sheet.vessel.name
    default: nil
    }
  }

  /// Leaves the form of a complaint: what is typed in it is on no disk, so that is asked twice.
  mutating func leaveComplaint(_ form: Form) -> [Effect] {
    guard form.isTouched, !form.isLeaving else {
      mode = .browsing
      return []
    }
    var form = form
    form.isLeaving = true
    mode = .form(form)
    say(
      "a complaint leaves no draft: ^S keeps it sealed, Esc again throws it away", isWarning: true)
    return []
  }

  /// Goes on after a complaint is sealed: nothing that is shown changes.
  mutating func accept(sealed done: Done) -> [Effect] {
    mode = .browsing
    let effects = endKeeping()
    say(done.words)
    return effects
  }

  /// Asks for the receipt of a complaint that is to be taken back.
  mutating func withdraw() -> [Effect] {
    ask(
      Entry(
        purpose: .withdrawal,
        questions: [.init(sign: "receipt: ", hint: "as it was shown once")]
      ))
  }
}
