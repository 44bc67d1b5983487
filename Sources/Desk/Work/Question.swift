import Admission
import Casework
import Fishery
import Registry
import Report

/// What the desk asks of its workers. Nothing here is looked up on the desk's own thread.
enum Question: Sendable, Hashable {
  /// A part of a list, up to so many lines.
  case window(ListRequest, WindowPlace, lines: Int)
  case count(ListRequest)
  /// How many lines stand before the line with this id.
  case offset(ListRequest, id: String)
  /// The id of the line with this number, from 1.
  case row(ListRequest, number: Int)
  /// The lines that have a text, in the order of the list.
  case matches(ListRequest, text: String)
  case page(PageKind, CivilDate)
  /// The overview, everything in it counted anew.
  case survey(CivilDate)
  /// What is shown beside a list of the line under the cursor.
  case preview(Line, CivilDate)
  /// How sure the data behind some findings is.
  case sureness([FindingLine], CivilDate)
  /// Bring the findings up to the judged day.
  case screening(CivilDate)
  /// Make ready what is found for another day.
  case judging(CivilDate)
  /// How many lines of the first list are not in the second.
  case hidden(ListRequest, behind: ListRequest)
  /// Where the desk was left the last time.
  case memory
  /// What was left unfinished the last time.
  case drafts
  /// Keep what is being written as it stands; nil forgets it.
  case draft(String?)
  case deed(Deed)
  case printing(Printout)
  /// How many heads of a list for a crisis are ticked.
  case ticked(ListRequest)
  /// The views that are kept of a list.
  case views(ListKind)
  /// What the person did last and can take back.
  case lastAct
  /// What the person took back last and can do again.
  case redoable
  /// What a path of a file may go on with.
  case paths(beginning: String)
  /// Take a file in.
  case importing(ImportPlan)
  /// Take a whole file back.
  case takingBack(ImportRecord)
  /// A decision about one finding.
  case rule(Ruling, FindingLine)
  /// Ask for an exception.
  case except(Exceptions.Request)
  /// How many findings exceptions keep out of the queue.
  case excepted
  /// The open case about somebody.
  case caseOf(Cases.Opening)
  case openCase(Cases.Opening, saying: String)
  /// Enter what was done in a case, as it was seen.
  case enter(CaseAct, CaseFile)
  /// Say something to an exception that is there.
  case answer(KeptException, Exceptions.Answer)
  /// What a ruling would do, changing nothing.
  case plan(Ruling, Targets)
  /// The facts for which the verdict of a finding waits.
  case wanted(FindingLine)
  /// The ids of all lines of a list.
  case everyID(ListRequest)
  /// What the person decided since the desk was opened.
  case sitting
  /// Sign where the log ends.
  case checkpoint
  /// Do what a second person signs.
  case signing(Signing)
  /// What was written since an entry of the log.
  case news(since: Int?)
  /// Whether who sits here has a passphrase.
  case hasPassphrase
  case setPassphrase(TypedSecret, knowing: TypedSecret)
  /// Erase a person.
  case erase(Int64, because: String)
  /// Whether the work may be shown again, with what was typed to show it.
  case uncovering(TypedSecret?)
  /// Whether lists show people's names here.
  case namesInLists
  case showNames(Bool)
  /// Note in the log that some people's names are shown, and on which record.
  case reveal(Set<Int64>, subject: String)
}

extension Question {
  /// The day whose findings are asked about; nil where that does not matter.
  var day: CivilDate? {
    switch self {
    case .window(let request, _, _), .count(let request), .offset(let request, _),
      .row(let request, _), .matches(let request, _), .everyID(let request), .ticked(let request):
      request.day
    case .hidden(let request, _): request.day
    case .page(_, let day), .survey(let day), .preview(_, let day), .sureness(_, let day),
      .judging(let day):
      day
    case .screening, .reveal, .memory, .drafts, .draft, .deed, .lastAct, .redoable, .printing,
      .paths, .importing, .takingBack, .rule, .plan, .wanted, .sitting, .checkpoint, .except,
      .answer, .caseOf,
      .openCase, .enter, .excepted, .views, .signing, .hasPassphrase, .setPassphrase,
      .erase, .namesInLists, .showNames, .uncovering, .news:
      nil
    }
  }
}

/// What came of a question.
enum Answer: Sendable {
  case window(Window<Line>, at: WindowPlace)
  case count(Int)
  case offset(Int?)
  case row(String?)
  case matches([String], hasMore: Bool)
  case content(Content)
  /// Nobody counted the registry yet, and it takes long.
  case uncounted
  /// What is shown beside a list of the line with this id.
  case preview(String, Content)
  case sureness([String: Sureness?])
  case screened(Screened)
  /// What is found for a day is ready to be looked at.
  case judged(CivilDate)
  case hidden(Int)
  case excepted(Int)
  /// Nil when nothing was kept, or nothing that is understood.
  case memory(DeskMemory?)
  /// The log keeps that these people's names are shown: now they may be.
  case revealed(Set<Int64>)
  case drafts(Draft)
  case drafted
  case done(Done)
  case conflict(Conflict)
  case printed(Done)
  case undoable(ActRecord?, standing: [StandingAct])
  case redoable(ActRecord?)
  case paths(PathCompletion)
  case imported(ImportSummary)
  case plan(Plan)
  case news(News)
  /// Somebody else decided first: what stands now of the finding, if anything does.
  case meanwhile(KeptDecision?)
  /// A decision that the person may not make.
  case hindered(Hindrance)
  case caseHindered(CaseHindrance)
  /// A second person signs by their own passphrase: who sits here where a name is given, else
  /// another.
  case wantsPassphrase(SecondAct, of: String?)
  case notSigned(SecondPerson.Refused)
  case notSet(OwnPassphrase.Refused)
  case notErased(PersonErasure.Refused)
  case hasPassphrase(Bool)
  case uncovered
  /// A passphrase is wanted before the work is shown again; and why the one typed was not taken.
  case stillCovered(String?)
  case namesInLists(Bool)
  /// The open case about somebody; nil when there is none.
  case caseOf(Int?, Cases.Opening)
  case wanted([String], FindingLine)
  case everyID([String])
  case sitting(SittingTally)
  /// The end of the log, short enough to write on paper.
  case checkpoint(LogMark)
  case ticked(CrisisCount)
  case views([SavedView])
}

/// What a screening found, in numbers.
struct Screened: Sendable, Hashable {
  let judged: Int
  let breaches: Int
  let undetermined: Int
}

/// Which place a question was asked for, and what it is about there.
///
/// A newer question with the same slot makes the older one stale.
struct Ticket: Sendable, Hashable {
  let place: Int
  let slot: Slot
  let generation: Int

  enum Slot: Sendable, Hashable {
    case window, count, offset, row, matches, page, survey, preview, sureness, screening, judging,
      hidden,
      memory,
      reveal, drafts, deed, act, printing, paths, arrival, importing, plan, marks, sitting,
      checkpoint, caseOf, excepted, ticked, views, names, news
  }
}

extension Ticket.Slot {
  /// Whether anybody waits for it: the rest comes when it comes, and is not said to be looked for.
  var isWaitedFor: Bool {
    switch self {
    case .survey, .sureness, .hidden, .excepted, .ticked, .news, .reveal: false
    default: true
    }
  }

  /// Whether it is the list or page itself that one looks at.
  var isOfView: Bool {
    switch self {
    case .window, .page, .survey, .arrival: true
    default: false
    }
  }
}

/// Why a question has no answer, in words for the footer; nothing personal is among them.
struct Refusal: Error, Sendable, Hashable {
  let words: String
  /// Somebody asked to stop: nothing to complain about.
  var isCancelled = false
}
