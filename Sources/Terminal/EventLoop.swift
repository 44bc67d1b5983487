import CTerm
import Glibc

/// Tells one thread what happens: signals first, then every key typed, then messages, then one paint.
///
/// Nothing is polled: without an event the thread sleeps. `paint` comes once at the start, and after
/// that once for all that was waiting, however many keys that were.
public final class EventLoop<Message: Sendable> {
  private let screen: Screen
  private let mailbox: Mailbox<Message>
  private var decoder = KeyDecoder()
  private var pending: [Event<Message>] = []
  private var told = 0
  private var paintOwedSince: ContinuousClock.Instant? = .now
  private var isGone = false
  private var lastRead = ContinuousClock.now

  public init(screen: Screen, mailbox: Mailbox<Message>) {
    self.screen = screen
    self.mailbox = mailbox
    decoder.feed(screen.takeTypedEarly())
  }

  /// The next event, waiting for it; `.deadline` when that instant comes first.
  ///
  /// Once the terminal is gone, every event is `.ended`.
  public func next(before deadline: ContinuousClock.Instant? = nil) -> Event<Message> {
    while true {
      if let since = paintOwedSince, since + Self.longestUnpainted <= .now {
        paintOwedSince = nil
        return .paint
      }
      if told < pending.count {
        defer { told += 1 }
        return tell(pending[told])
      }
      pending.removeAll(keepingCapacity: true)
      told = 0
      collect(waitingUntil: paintOwedSince == nil ? deadline : .now)
      guard pending.isEmpty else { continue }
      if paintOwedSince != nil {
        paintOwedSince = nil
        return .paint
      }
      if let deadline, deadline <= .now { return tell(.deadline) }
    }
  }

  /// Forgets every key typed before now, those read already too: for a question just asked, which
  /// must be seen before it is answered.
  public func flushTypedAhead() {
    _ = screen.device.typed(Self.readLimit)
    screen.device.forgetTyped()
    decoder.forget()
    pending.removeSubrange(..<told)
    told = 0
    pending.removeAll { if case .key = $0 { true } else { false } }
  }

  private static var readLimit: Int { 4096 }
  /// Keys that never end, as from a file typed by mistake, still let a frame be seen.
  private static var longestUnpainted: Duration { .milliseconds(100) }

  private func tell(_ event: Event<Message>) -> Event<Message> {
    if paintOwedSince == nil { paintOwedSince = .now }
    return event
  }

  /// Waits, then gathers what is there in its order.
  private func collect(waitingUntil deadline: ContinuousClock.Instant?) {
    guard !isGone else {
      pending.append(.ended(.terminalGone))
      return
    }
    let ready = cterm_wait(
      [screen.device.descriptor, screen.signals, mailbox.bell.descriptor], 3,
      milliseconds(until: deadline))
    if ready & 2 != 0 { hearSignals() }
    acceptKeys()
    if ready & 1 != 0 {
      readKeys(isHungUp: ready & 0x100 != 0)
    } else {
      giveUpWhenDue()
    }
    if ready & 4 != 0 { pending += mailbox.takeAll().map { .message($0) } }
  }

  private func hearSignals() {
    while case let number = cterm_signals_read(screen.signals), number != 0 { hear(number) }
  }

  private func hear(_ signal: Int32) {
    switch signal {
    case SIGWINCH:
      if screen.noticeSize() { pending.append(.resized(screen.size)) }
    case SIGTSTP: suspend()
    case SIGCONT:
      screen.reclaim()
      pending.append(.resumed)
    default: pending.append(.ended(.signal(signal)))
    }
  }

  private func suspend() {
    let size = screen.size
    let heard = screen.suspend()
    if screen.size != size { pending.append(.resized(screen.size)) }
    pending.append(.resumed)
    for signal in heard { hear(signal) }
  }

  private func readKeys(isHungUp: Bool) {
    guard let bytes = screen.device.typed(Self.readLimit), !(bytes.isEmpty && isHungUp) else {
      isGone = true
      pending.append(.ended(.terminalGone))
      return
    }
    lastRead = .now
    decoder.feed(bytes)
    acceptKeys()
  }

  private func acceptKeys() {
    while let key = decoder.next() { accept(key) }
  }

  private func accept(_ key: Key) {
    if key == .control("z") {
      if cterm_can_stop() != 0 { suspend() }
      return
    }
    pending.append(.key(key))
  }

  private func giveUpWhenDue() {
    guard let patience, lastRead + patience <= .now else { return }
    if let key = decoder.giveUp() { accept(key) }
  }

  /// How long the rest of something half read may take.
  private var patience: Duration? {
    switch decoder.waiting {
    case .nothing: nil
    case .sequence: .milliseconds(screen.escapeDelay)
    case .paste: .seconds(2)
    }
  }

  private func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    let due = [deadline, patience.map { lastRead + $0 }].compactMap(\.self).min()
    guard let due else { return -1 }
    let wait = due - .now
    guard wait > .zero else { return 0 }
    let (seconds, attoseconds) = wait.components
    let milliseconds = seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: milliseconds)
  }
}
