/// What a program wrote for some keys, from the moment they were sent.
public struct PtyBurst: Sendable {
  /// Until the first byte came.
  public let first: Duration
  /// Until the last byte came, without the silence after it.
  public let last: Duration
  /// Until what was watched stood as it stayed; until the first byte where it did not change.
  public let settled: Duration
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
  ///   - watched: what of the screen is watched for when it stands.
  public func burst(
    of keys: String, quiet: Int32 = 25, patience: Int32 = 2_000,
    watching watched: ((EmulatedTerminal) -> [String])? = nil
  ) throws -> PtyBurst? {
    let start = ContinuousClock.now
    try type(keys)
    var answer: [(at: Duration, bytes: [UInt8])] = []
    while true {
      let bytes = chunk(waiting: answer.isEmpty ? patience : quiet)
      // One that never falls silent is shown, and timed, as far as it came.
      if bytes.isEmpty || answer.last.map({ $0.at > .seconds(30) }) == true { break }
      answer.append((.now - start, bytes))
    }
    guard let first = answer.first, let last = answer.last else { return nil }
    var settled = first.at
    var seen = watched?(screen)
    for (moment, bytes) in answer {
      show(bytes)
      let now = watched?(screen)
      if now != seen { settled = moment }
      seen = now
    }
    return PtyBurst(
      first: first.at, last: last.at, settled: settled,
      bytes: answer.reduce(0) { $0 + $1.bytes.count })
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
