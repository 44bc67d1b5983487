import Casework
import Fishery
import Registry
import Terminal

/// Everything the desk knows of itself: one value with one owner, changed by `receive` alone.
struct DeskState {
  let session: Session
  var size: Size
  /// The day that is judged.
  var day: CivilDate
  /// The day that is being made ready to be looked at, while it is.
  var wantedDay: CivilDate?
  /// The findings that the cursor stood on since somebody sat down.
  var seen: Set<String> = []
  /// Whether somebody asked for a screening, and wants to know what came of it.
  var wantsScreening = false
  var tab: Tab = .overview
  /// Where one is in each screen, the innermost last.
  var stacks: [Tab: [Place]] = [:]
  /// The neutral places while the work is covered.
  var covered: [Place]?
  var mode: Mode = .browsing
  var message: Message?
  /// The form that was left before the last key.
  var unfinished: Form?
  /// The keys of a command that is not typed to its end.
  var typed: [Key] = []
  var masking: Masking
  var previewPlace: PreviewPlace = .fitting
  /// Findings in the whole registry, for the tab; nil until counted.
  var findings: Int?
  /// Red-line findings that the filter of the queue hides.
  var hiddenRedLines = 0
  /// Findings that exceptions keep out of the queue.
  var excepted = 0
  /// Whether a supervisor had lists show names here.
  var hasNamesInLists = false
  /// Forms that were left unfinished.
  var draft = Draft()
  /// Whether something is being written down; keys wait until it is.
  var isKeeping = false
  /// The form that is open beneath the cover.
  var beneath: Form?
  var keepsAnother = false
  var typedAhead: [Key] = []
  /// Whether the next verb acts on what is marked.
  var actsOnMarked = false
  /// What was decided last, to be repeated.
  var lastRuling: LastRuling?
  /// What was decided since the desk was opened; nil until asked.
  var sitting: SittingTally?
  /// The newest entry of the log that is shown here; nil before the first look.
  var newestEntry: Int?
  /// Who signed here as a second person.
  var signers: Set<String> = []
  /// Whether anything was written down here since the last look at the log.
  var hasWritten = false
  /// What was written down last.
  var lastDeed = ""
  var progress: Progress?
  /// Whether something takes so long that it is said.
  var isSlow = false
  /// The newest question for each place and slot that has no answer yet.
  var waiting: [Waiting: Int] = [:]
  /// The page on the screen as it was laid out last.
  let laidOut = LaidOutPages()
  /// The lines on the screen as they were drawn last.
  let drawn = DrawnLines()
  private var lastPlace = 0
  private var lastGeneration = 0

  init(_ session: Session, size: Size) {
    self.session = session
    self.size = size
    day = session.today
    masking = Masking(showsNames: session.isStory)
  }

  struct Waiting: Hashable, Sendable {
    let place: Int
    let slot: Ticket.Slot
  }

  /// A word to the person, until the next key.
  struct Message: Sendable, Hashable {
    let text: String
    var isWarning = false
    /// The form that was left just now.
    var unfinished: Form?
  }
}

extension DeskState {
  var isCovered: Bool { covered != nil }
  var isToday: Bool { day == session.today }
  var layout: FrameLayout {
    let wanted = place.list == nil || isCovered ? PreviewPlace.off : previewPlace
    return FrameLayout(size, preview: wanted, isPlain: session.isPlain)
  }

  var context: Command.Context {
    isCovered ? .cover : place.list == nil ? .page : .list
  }

  /// The places from the root to where one is.
  var path: [Place] { covered ?? stacks[tab] ?? [] }

  /// Where one is.
  var place: Place {
    get { path.last ?? Place(id: 0, view: .page(PageState(.overview))) }
    set {
      if covered != nil {
        covered?.removeLast()
        covered?.append(newValue)
      } else {
        _ = stacks[tab, default: []].popLast()
        stacks[tab, default: []].append(newValue)
      }
    }
  }

  /// What views need to know.
  func setting(width: Int) -> Setting {
    Setting(
      glyphs: session.glyphs, day: day, masking: masking, isPlain: session.isPlain, width: width)
  }

  /// A place with an id of its own.
  mutating func newPlace(_ view: Place.View) -> Place {
    lastPlace += 1
    return Place(id: lastPlace, view: view)
  }

  /// Changes the place that has an id, wherever it is in any stack.
  mutating func change(_ id: Int, _ body: (inout Place) -> Void) {
    if let index = covered?.firstIndex(where: { $0.id == id }) {
      if var place = covered?[index] {
        body(&place)
        covered?[index] = place
      }
      return
    }
    for tab in Tab.allCases {
      guard let index = stacks[tab]?.firstIndex(where: { $0.id == id }) else { continue }
      if var place = stacks[tab]?[index] {
        body(&place)
        stacks[tab]?[index] = place
      }
      return
    }
  }

  /// The place with an id, if it is still there.
  func place(_ id: Int) -> Place? {
    covered?.first { $0.id == id } ?? stacks.values.joined().first { $0.id == id }
  }

  mutating func say(_ text: String, isWarning: Bool = false, unfinished: Form? = nil) {
    message = Message(text: text, isWarning: isWarning, unfinished: unfinished)
  }

  /// Asks a question for a place; an older one in the same slot becomes stale.
  mutating func ask(_ question: Question, _ slot: Ticket.Slot, for place: Int) -> [Effect] {
    lastGeneration += 1
    let isFirst = slot.isWaitedFor && !isAnythingWaitedFor
    waiting[Waiting(place: place, slot: slot)] = lastGeneration
    let ticket = Ticket(place: place, slot: slot, generation: lastGeneration)
    return [.ask(question, ticket)] + (isFirst ? [.wake(.slow, after: .milliseconds(100))] : [])
  }

  /// Whether an answer is the one that is waited for; it is not waited for any longer.
  mutating func expects(_ ticket: Ticket) -> Bool {
    let key = Waiting(place: ticket.place, slot: ticket.slot)
    guard waiting[key] == ticket.generation else { return false }
    endWaiting(for: key)
    return true
  }

  mutating func endWaiting(for key: Waiting) {
    waiting[key] = nil
    guard !isAnythingWaitedFor else { return }
    isSlow = false
    progress = nil
  }

  /// Whether anything is asked for that somebody waits for.
  var isAnythingWaitedFor: Bool { waiting.keys.contains { $0.slot.isWaitedFor } }

  /// Whether what runs was asked for here: a screening that began by itself stands in nobody's way,
  /// nor does what is counted, or read anew, while it is shown.
  var isStoppable: Bool {
    wantsScreening
      || waiting.keys.contains { $0.slot.isWaitedFor && $0.slot != .screening && !isShown($0) }
  }

  /// Whether a place shows already what is waited for.
  private func isShown(_ waiting: Waiting) -> Bool {
    switch place(waiting.place)?.view {
    case .list(let list):
      [.window, .count, .offset].contains(waiting.slot) && list.isShown(on: day)
    case .page(let page): waiting.slot == page.kind.slot && page.content != nil
    // What the line of the tabs counts.
    case nil: waiting.slot == .count
    }
  }

  func isWaiting(_ slot: Ticket.Slot, for place: Int) -> Bool {
    waiting[Waiting(place: place, slot: slot)] != nil
  }
}
