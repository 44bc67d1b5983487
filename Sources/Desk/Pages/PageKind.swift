internal import Screening
import Admission
import Fishery
import Registry

/// What a page is about.
enum PageKind: Sendable, Hashable {
  case overview
  case vessel(Int64)
  case placement(Int64)
  case agency(Int64)
  case agreement(AgreementLine)
  case explanation(Explained, level: Int)
  case rule(String)
  case figure(String)
  case evidence(Evidenced)
  /// What was claimed of one fact over time.
  case history(Evidenced)
  /// The versions of a fisher's agreements side by side.
  case comparison(placement: Int64)
  /// What the officer at the gate looks at before a fisher leaves.
  case departure(placement: Int64)
  /// By what a fisher was recruited, and who else was; of nobody for everything that recruited.
  case sameAccount(placement: Int64?)
  /// The roll call of a vessel's crew.
  case rollCall(Int64)
  /// The sheet for a roll call, with nothing answered on it.
  case blankRollCall(Int64)
  /// What people decided about a finding.
  case thread(FindingLine)
  /// Records that may be one.
  case links
  /// What is undecided, by its roots.
  case causes
  /// Every exception of a rule.
  case exceptions
  /// What people complained of, for a supervisor.
  case complaints
  /// Whom to call, by port.
  case contacts
  /// What whoever comes next must know of a sitting.
  case handover
  case cases
  case casefile(Int)
  /// A file before it is taken in, read as somebody wishes.
  case arrival(path: String, ImportPlan.Wishes)
  /// What a file brought when it came in.
  case cameIn(ImportRecord)
  /// What stayed of a file that was taken back.
  case takenBack(ImportUndo)
  /// A vessel as a stranger may see it, behind the cover.
  case certificate(Int64)
}

/// A verdict that can be explained: a rule and whom it was applied to.
struct Explained: Sendable, Hashable {
  let rule: String
  let subject: Judged
  /// The finding it was kept as, if it was.
  let finding: String?
}

/// Something shown whose source can be asked for.
struct Evidenced: Sendable, Hashable {
  /// What is shown, such as `embarked 2025-11-02`.
  let words: String
  let key: String
  let origins: [Source]

  /// One thing that was said, and where.
  struct Source: Sendable, Hashable {
    /// Which of several things says it, such as a version of an agreement.
    var label: String?
    let value: String
    let effective: CivilDate?
    let sheet: String?
    let column: String
    let origin: Provenance
    /// Whether somebody said that it was wrong.
    var isCorrected = false
    /// Whether it tells of one person.
    var isPersonal = false
  }
}
