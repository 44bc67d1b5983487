/// What a program wrote for some keys, from the moment they were sent.
public struct PtyBurst: Sendable {
  /// Until the first byte came.
  public let first: Duration
  /// Until the last byte came, without the silence after it.
  public let last: Duration
  public let bytes: Int
}

extension PseudoTerminal {
  /// Types keys and reads until nothing more comes for a while; nil when nothing came at all.
  ///
  /// Bytes are shown on the screen only after the last of them was timed.
  ///
  /// - Parameters:
  ///   - quiet: milliseconds of silence that end the answer.
  ///   - patience: milliseconds that the first byte may take.
  public func burst(
    of keys: String, quiet: Int32 = 25, patience: Int32 = 2_000
  ) throws -> PtyBurst? {
    let start = ContinuousClock.now
    try type(keys)
    var first: Duration?
    var last = Duration.zero
    var answer: [UInt8] = []
    while true {
      let bytes = chunk(waiting: first == nil ? patience : quiet)
      // One that never falls silent is shown, and timed, as far as it came.
      if bytes.isEmpty || last > .seconds(30) { break }
      last = .now - start
      first = first ?? last
      answer += bytes
    }
    show(answer)
    return first.map { PtyBurst(first: $0, last: last, bytes: answer.count) }
  }

  /// How long after a moment the screen satisfied a condition, by the arrival of the bytes that
  /// made it true.
  public func time(
    of what: String, since start: ContinuousClock.Instant, seconds: Double = 60,
    until condition: (EmulatedTerminal) -> Bool
  ) throws -> Duration {
    while true {
      let bytes = chunk(waiting: Int32(seconds * 1_000))
      let elapsed = ContinuousClock.now - start
      guard !bytes.isEmpty, elapsed < .seconds(seconds) else { break }
      show(bytes)
      if condition(screen) { return elapsed }
    }
    throw PtyFailure("no \(what) in \(seconds) s", screen: screen.text)
  }

  /// Shows what comes in a while without a key; whether anything came.
  @discardableResult
  public func idle(milliseconds: Int32) -> Bool {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    var hasCome = false
    while true {
      let rest = (end - .now) / .milliseconds(1)
      let bytes = rest > 0 ? chunk(waiting: Int32(rest.rounded(.up))) : []
      if bytes.isEmpty { return hasCome }
      show(bytes)
      hasCome = true
    }
  }
}
