import Casework
import Registry
import Words

/// Explaining, and asking where things come from.
extension DeskState {
  mutating func read(_ id: Command.ID) -> [Effect] {
    switch id {
    case .explain: return explain()
    case .lawBehind: return pointed.rule.map { push(.page(PageState(.rule($0)))) } ?? []
    case .evidence:
      return pointed.evidence.map { push(.page(PageState(.evidence($0), content: .nothing))) } ?? []
    case .history:
      if let finding = pointed.finding { return push(.page(PageState(.thread(finding)))) }
      return pointed.evidence.map { push(.page(PageState(.history($0), content: .nothing))) } ?? []
    case .compare: return compared.map { push(.page(PageState(.comparison(placement: $0)))) } ?? []
    case .card: return departing.map { push(.page(PageState(.departure(placement: $0)))) } ?? []
    case .sameAccount: return push(.page(PageState(.sameAccount(placement: departing))))
    default:
      previewPlace = previewPlace.next
      say(previewPlace.words)
      return settle()
    }
  }

  /// Opens the explanation, or goes one level deeper in an open one.
  private mutating func explain() -> [Effect] {
    if case .explanation(let explained, let level) = place.page?.kind {
      let next = level % Explanation.deepest + 1
      place.page?.kind = .explanation(explained, level: next)
      return ask(.page(.explanation(explained, level: next), day), .page, for: place.id)
    }
    guard let explained = pointed.explained else { return [] }
    return push(.page(PageState(.explanation(explained, level: 2))))
  }

  /// What the verbs find under the cursor.
  struct Pointed {
    var explained: Explained?
    var rule: String?
    var evidence: Evidenced?
    var amendable: Amendable?
    var answerable: Answerable?
    /// What of a file's plan can be changed.
    var part: ArrivalPart?
    var finding: FindingLine?
    /// What of a case can be entered.
    var point: CasePoint?
  }

  var pointed: Pointed {
    switch place.view {
    case .page(let page):
      let row = row(of: page)
      if case .explanation(let explained, _) = page.kind {
        return Pointed(explained: explained, rule: explained.rule, evidence: row?.evidence)
      }
      return Pointed(
        explained: row?.explained, rule: row?.rule, evidence: row?.evidence,
        amendable: row?.amendable, answerable: row?.answerable, part: row?.part,
        point: row?.point)
    case .list(let list):
      switch list.line {
      case .finding(let line):
        return Pointed(
          explained: Explained(line), rule: line.rule,
          answerable: line.standing == .proposed ? .closing(line) : nil, finding: line)
      case .doubt(let line): return Pointed(explained: Explained(line), rule: line.rule)
      case .rule(let line): return Pointed(rule: line.id)
      default: return Pointed()
      }
    }
  }

  /// The placement whose agreements can be compared here.
  var compared: Int64? {
    switch place.view {
    case .page(let page): if case .placement(let id) = page.kind { id } else { nil }
    case .list(let list): if case .placement(let line) = list.line { line.id } else { nil }
    }
  }

  /// The placement whose departure card can be shown here.
  var departing: Int64? {
    switch place.view {
    case .page(let page):
      switch (page.kind, row(of: page)?.target) {
      case (.placement(let id), _), (.departure(let id), _), (_, .page(.placement(let id))?): id
      case (.explanation(let explained, _), _) where explained.subject.kind == .placement:
        explained.subject.id
      default: nil
      }
    case .list(let list):
      switch list.line {
      case .placement(let line): line.id
      case .finding(let line): line.placement
      case .crisis(let line): line.placement
      default: nil
      }
    }
  }

  /// Why a command can do nothing in this place; nil when it can.
  func obstacle(to id: Command.ID) -> String? {
    if let needed = needs(of: id), let not = NotForRole(session.role, needed) {
      return not.description
    }
    switch id {
    case .write, .print, .writeFull, .printFull:
      return place.page?.kind == .complaints
        ? "complaints are read here and nowhere else: nothing of them is printed" : nil
    default: return obstacleHere(to: id)
    }
  }

  private func obstacleHere(to id: Command.ID) -> String? {
    switch id {
    case .open where target == nil && pointed.point == nil:
      "nothing to open under the cursor"
    case .explain where pointed.explained == nil:
      "e explains a verdict: put the cursor on a finding, or open a placement"
    case .lawBehind where pointed.rule == nil:
      "l shows the law behind a verdict: put the cursor on one"
    case .evidence where pointed.evidence == nil:
      "x shows where a fact comes from: put the cursor on a fact of a card"
    case .history where pointed.evidence == nil && pointed.finding == nil:
      "t shows what was said of a fact or finding: put the cursor on one"
    case .compare where compared == nil:
      "= compares a fisher's agreements: put the cursor on a placement"
    case .card where departing == nil:
      "the departure card is of one fisher: put the cursor on a placement, or open it"
    case .boarded where ticking == nil, .reached where ticking == nil,
      .ticksAnew where place.list?.kind != .crisis:
      place.list?.kind == .crisis
        ? "there is nobody under the cursor yet"
        : "heads are ticked in the crisis list: :crisis opens it"
    case .mark where place.list?.kind != .findings, .markRange where place.list?.kind != .findings,
      .markAll where place.list?.kind != .findings:
      "marks are for findings: 7 goes to the queue"
    case .reveal where masking.showsNames: "names are not masked here"
    case .reveal where masked == nil: "nobody is named on this line"
    case .filter where place.list == nil && !callsPeople:
      "f narrows lists, and finds a person in a roll call"
    case .sort where (place.list?.kind.orders.count ?? 0) < 2: "this list has one order"
    case .add where addable.isEmpty && leftForm == nil:
      "+ adds a record in a list of records or on a card"
    case .amend where pointed.amendable == nil && pointed.part == nil:
      "i amends a fact: put the cursor on a fact of a card"
    case .yes where pointed.answerable == nil, .no where pointed.answerable == nil:
      "y and - answer at a roll call, about links, about a file; y agrees to a closing"
    case .confirm where !decides, .dismiss where !decides, .sleep where !decides,
      .askAtPort where !decides, .assign where !decides, .except where pointed.finding == nil:
      "decisions are about findings: 7 goes to the queue"
    case .refer where openCase == nil && referred == nil:
      "r refers a person: put the cursor on a finding or placement; :call opens a case from a call"
    case .questions where about?.vessel == nil:
      "open the card of a vessel or placement to see what to ask aboard"
    case .rollCall where rollCallVessel == nil, .blankRollCall where rollCallVessel == nil:
      "put the cursor on a vessel, or open its card, to muster its crew"
    case .erase where about?.fisher == nil: "open the placement of a person to erase them"
    case .add, .amend, .undo, .redo, .yes, .no, .importFile, .complaint, .withdraw, .confirm,
      .dismiss, .sleep, .askAtPort, .assign, .repeatDecision, .except, .refer, .call,
      .passphrase, .namesInLists, .erase, .boarded, .reached, .ticksAnew:
      isToday && session.overlays.isEmpty
        ? nil
        : "nothing is written or decided while another day or law is looked at; :today goes back"
    case .today where isToday: "the judged day is today"
    default: nil
    }
  }
}

extension DeskState {
  /// Whether there is a finding to decide on here.
  private var decides: Bool { pointed.finding != nil || actsOnMarked }
}

extension Line {
  /// The person a line is about.
  var person: Int64? {
    switch self {
    case .placement(let line): line.fisher
    case .agreement(let line): line.fisher
    case .finding(let line): line.fisher
    case .doubt(let line): line.fisher
    case .crisis(let line): line.fisher
    default: nil
    }
  }
}
