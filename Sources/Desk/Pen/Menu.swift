import Casework
import Fishery
import Intake
import Registry

/// A question with a few answers, each under its letter.
struct Menu: Sendable {
  let title: String
  let options: [Option]

  struct Option: Sendable {
    let letter: Character
    let words: String
    /// What stands at the right and is never cut, such as a telephone.
    var whole = ""
    let choice: Choice
  }

  /// What an answer leads to.
  enum Choice: Sendable {
    /// Open a form for such a row.
    case form(FormKind, About)
    /// Keep what a form amends, so.
    case manner(Amendment.Manner)
    /// Ask from which day on it is true.
    case since
    /// Read a file as another kind of sheet.
    case sheet(Sheet)
    /// Decide how a quirk of a file is read.
    case reading(Proposal, Intake.Choice)
    /// Close findings on a ground; the words why come next.
    case ground(Ground, Targets)
    case sleep(days: Int, Targets)
    case sleepUntilDay(Targets)
    case sleepUntilFact(FindingLine)
    case ruling(Ruling, Targets)
    /// Except the findings of a rule within one of a finding's records.
    case except(ExceptionScope.Kind, FindingLine)
    case inCase(CaseChoice)
    /// Narrow and sort the list as a saved view says.
    case view(SavedView)
    /// Keep the list as it is under a name; the views that there are.
    case keepingView([SavedView])
    /// Ask which view is to be deleted.
    case forgettingView([SavedView])
    case forgetView(SavedView)
  }

  /// How what a form amends stands to what was said before.
  static let manners = Menu(
    title: "What was said before",
    options: [
      Option(letter: "c", words: "was wrong: correct it", choice: .manner(.correction)),
      Option(letter: "f", words: "was right; from a day on it is this", choice: .since),
    ]
      + zip("doav", Amendment.Source.allCases).map { letter, source in
        Option(
          letter: letter, words: "may stand: \(source.words)",
          choice: .manner(.otherSource(source)))
      })
}
