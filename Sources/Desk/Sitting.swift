import Registry
import Terminal

/// One person's time at the desk: events in, effects out, a frame for all that was waiting.
struct Sitting {
  private let screen: Screen
  private let loop: EventLoop<DeskEvent>
  private let workroom: Workroom
  private let remember: @Sendable (DeskMemory) -> Void
  private let queries: Queries
  private var state: DeskState
  private var alarms = AlarmClock()
  private var left: Leaving?

  /// - Parameter remember: keeps where the desk was left; what fails there is only not kept.
  init(
    _ options: DeskOptions, _ queries: Queries, on screen: Screen,
    remember: @escaping @Sendable (DeskMemory) -> Void
  ) throws(ScreenRefusal) {
    self.remember = remember
    self.queries = queries
    let mailbox = try Mailbox<DeskEvent>()
    self.screen = screen
    loop = EventLoop(screen: screen, mailbox: mailbox)
    workroom = Workroom(queries, posting: mailbox)
    state = DeskState(Session(options, glyphs: screen.glyphs), size: screen.size)
  }

  /// How a sitting ends.
  enum Leaving {
    case byKey
    case locked
    case ended(Ending)
  }

  /// Goes on until somebody leaves, by a key or by a signal, or it is locked; work under way is
  /// stopped.
  mutating func untilEnd() -> Leaving {
    perform(state.start())
    let leaving = untilLeft()
    if case .locked = leaving {} else { screen.close() }
    workroom.close()
    remember(DeskMemory(state))
    return leaving
  }

  private mutating func untilLeft() -> Leaving {
    while true {
      if let left { return left }
      switch loop.next(before: alarms.next) {
      case .key(let key): receive(.key(key))
      case .message(let event): receive(event)
      case .resized(let size): receive(.resized(size))
      case .deadline: for alarm in alarms.ringing() { receive(.alarm(alarm)) }
      case .resumed: break
      case .paint: screen.present(state.render())
      case .ended(let ending): return .ended(ending)
      }
    }
  }

  /// A file of a few hundred bytes, written on this thread: what the screen shows is kept.
  private mutating func keepDraft(_ text: String?) {
    do throws(Refusal) {
      _ = try queries.answer(.draft(text), Cancellation()) { _ in }
    } catch {
      receive(.draftLost(error))
    }
  }

  private mutating func receive(_ event: DeskEvent) { perform(state.receive(event)) }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .ask(let question, let ticket): workroom.answer(question, for: ticket)
      case .keepDraft(let text): keepDraft(text)
      case .cancel: workroom.cancel()
      case .drop(let waiting): workroom.drop(waiting)
      case .wake(let alarm, let wait): alarms.wake(alarm, after: wait)
      case .forget(let alarm): alarms.forget(alarm)
      case .flushTypedAhead: loop.flushTypedAhead()
      case .repaint: screen.repaint()
      case .lock: left = .locked
      case .quit: left = .byKey
      }
    }
  }
}
