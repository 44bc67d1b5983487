import Registry
import Terminal

/// The desk without a terminal: every question is answered at once, in its order.
struct Rehearsal {
  private(set) var state: DeskState
  let queries: Queries
  /// Whether the desk asked to end.
  private(set) var hasLeft = false
  /// Whether the desk asked to be locked.
  private(set) var isLocked = false

  init(_ session: Session, _ queries: Queries, size: Size) {
    state = DeskState(session, size: size)
    self.queries = queries
  }

  /// Goes to a screen as somebody would who had just come in.
  mutating func open(_ view: DeskView) {
    perform(state.start())
    if view.tab != .overview { perform(state.go(to: view.tab)) }
  }

  mutating func press(_ key: Key) { perform(state.receive(.key(key))) }

  mutating func receive(_ event: DeskEvent) { perform(state.receive(event)) }

  /// Sees to effects until none are left; what waits for a rest from typing has it now.
  private mutating func perform(_ effects: [Effect]) {
    var waiting = effects[...]
    var rests = false
    while true {
      guard let effect = waiting.popFirst() else {
        guard rests else { return }
        rests = false
        waiting += state.receive(.alarm(.rest))
        continue
      }
      switch effect {
      case .ask(let question, let ticket):
        let result = Result { () throws(Refusal) in
          try queries.answer(question, Cancellation()) { _ in }
        }
        waiting += state.receive(.answer(ticket, result))
      case .keepDraft(let text):
        let kept = Result { () throws(Refusal) in
          try queries.answer(.draft(text), Cancellation()) { _ in }
        }
        if case .failure(let refusal) = kept { waiting += state.receive(.draftLost(refusal)) }
      case .wake(.rest, _): rests = true
      case .quit: hasLeft = true
      case .lock: isLocked = true
      case .wake, .drop, .forget, .cancel, .flushTypedAhead, .repaint: break
      }
    }
  }
}
