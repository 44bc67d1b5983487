import TestSupport

/// A full-screen program driven by keys in a terminal of 40 rows and 120 columns.
final class FullScreenProgram {
  /// How long after its start it showed what was waited for.
  let readyAfter: Duration
  let terminal: PseudoTerminal
  private let leavingKeys: String
  private var pause = Pause()

  /// Starts a program and waits until it shows a text.
  ///
  /// - Parameter keys: what is typed to leave it.
  init(
    _ executable: String, _ arguments: [String], showing text: String, leaving keys: String,
    on site: Site
  ) throws {
    leavingKeys = keys
    let start = ContinuousClock.now
    terminal = try PseudoTerminal(
      executable, arguments, environment: site.variables, rows: 40, columns: 120)
    readyAfter = try terminal.time(of: "“\(text)”", since: start) { $0.text.contains(text) }
  }

  /// Presses keys again and again, each time when the answer to the last one is whole.
  ///
  /// - Parameters:
  ///   - back: pressed, and not counted, after a series of strokes.
  ///   - series: how many strokes; where nothing moves any more earlier, as many as moved something.
  func press(
    _ keys: String, _ count: Int, back: String, series: Int = .max
  ) throws -> Strokes {
    var bursts: [PtyBurst] = []
    var running: [Duration] = []
    var series = series
    var moved = 0
    while bursts.count < count {
      try Interruption.check()
      terminal.idle(milliseconds: pause.next())
      let before = try status().processorTime
      if let burst = try terminal.burst(of: keys) {
        bursts.append(burst)
        running.append(try status().processorTime - before)
        moved += 1
      } else {
        guard moved > 0 else { throw TrialFault.silent(keys) }
        series = moved
      }
      if moved == series {
        try go(back)
        moved = 0
      }
    }
    return try Strokes(keys, bursts, running: running)
  }

  /// The whole answer to a key, however long some of it takes on another thread.
  ///
  /// - Parameter watched: what of the screen is watched for when it stands.
  func answer(
    to keys: String, watching watched: ((EmulatedTerminal) -> [String])? = nil
  ) throws -> PtyBurst? {
    terminal.idle(milliseconds: pause.next())
    return try terminal.burst(of: keys, quiet: 300, watching: watched)
  }

  /// Milliseconds from a key until the screen says something that it did not say before.
  func time(of keys: String, showing text: String) throws -> Double {
    settle()
    let start = ContinuousClock.now
    try terminal.type(keys)
    return try terminal.time(of: "“\(text)”", since: start) { $0.text.contains(text) }
      .milliseconds
  }

  /// Presses keys that nobody counts, and that may change nothing.
  func go(_ keys: String) throws { _ = try terminal.burst(of: keys, patience: 300) }

  func status() throws -> ProcessStatus {
    guard let process = terminal.process else { throw TrialFault.unreadable("a terminal") }
    return try ProcessStatus(of: process.identifier)
  }

  /// Leaves it as a person does, so that it can put its files in order.
  func leave() throws {
    try terminal.type(leavingKeys)
    _ = try terminal.waitForEnding()
  }

  /// Waits until nothing more comes.
  func settle() { while terminal.idle(milliseconds: 400) {} }
}

/// Pauses between keys, never equal: a program that looks at its keys now and then cannot fall into
/// step with them. The same in every run.
private struct Pause {
  private var state: UInt64 = 1

  /// From 3 to 22 milliseconds.
  mutating func next() -> Int32 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return 3 + Int32(state >> 33) % 20
  }
}
