import Admission
import Casework
import Fishery
import Registry

/// Something that is written down: an act that the log keeps and that can be taken back.
enum Deed: Sendable, Hashable {
  case enter(HandEntry, as: FormKind)
  case amend([Amendment])
  /// A complaint, sealed: no act, and taken back by its receipt alone.
  case complain(HandEntry)
  /// Take back the complaint of a receipt.
  case withdraw(String)
  case decide(ProposedLink, ProposedLink.State)
  case takeBack(ActRecord)
  /// Do again what was taken back.
  case redo(ActRecord)
  /// Note that a head boarded or reached safety.
  case tick(CrisisTick.Kind, CrisisHead)
  /// Take a tick back, whoever set it.
  case untick(CrisisTick)
  /// Begin the ticks anew, for another event.
  case ticksAnew
  /// Keep a view of a list, in the place of one of the same name.
  case keepView(SavedView)
  case forgetView(SavedView)
  /// A decision that was shown before.
  case carryOut(Plan)
}

/// What became of a saved view.
enum ViewChange: Sendable, Hashable {
  case kept(SavedView)
  case deleted(SavedView)
}

/// Cells that somebody else changed between looking and writing, as they are now.
struct Conflict: Sendable, Hashable {
  let cells: [CellPlace: Cell]
}

/// What became of a deed, once it is on the disk.
struct Done: Sendable, Hashable {
  /// What was done, in words without a name in them.
  let words: String
  /// The records that an entry speaks of.
  var entered: Entered?
  /// What stayed of a file that was taken back; nil when nothing did.
  var stayed: ImportUndo?
  /// The link that was decided on.
  var decided: ProposedLink?
  /// The finding that was decided on by itself: the cursor goes on from it.
  var ruled: String?
  /// What can be done about it next.
  var next = "u undoes"
  /// The view that was kept or deleted.
  var view: ViewChange?
  /// The case that was opened.
  var opened: Int?
  /// Whether nothing may show that it was done.
  var isSealed = false
}

/// A question that `y` says yes to, and what is done then.
struct Confirmation: Sendable, Hashable {
  let question: String
  let deed: Confirmed

  enum Confirmed: Sendable, Hashable {
    case deed(Deed)
    /// Take a whole file back.
    case file(ImportRecord)
    /// Have lists show names, or no more.
    case names(Bool)
  }
}
