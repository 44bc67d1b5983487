/// How far a long piece of work is: a bar on a terminal, a line now and then elsewhere.
final class ProgressMeter {
  private let console: Console
  private let isBar: Bool
  private var last: ContinuousClock.Instant?

  init(_ console: Console) {
    self.console = console
    isBar = console.stream.isTerminal
  }

  /// Shows that `done` of `total` is done of what `label` says.
  func show(_ label: String, _ done: Int, of total: Int) {
    let share = total > 0 ? min(done, total) * 100 / total : 100
    let now = ContinuousClock.now
    if let last, now - last < (isBar ? .milliseconds(50) : .seconds(2)) { return }
    if last != nil || isBar { draw(label, share) }
    last = now
  }

  /// Takes the bar away, so that what is said next begins a line.
  func clear() {
    if isBar, last != nil { console.draw("\r\u{1B}[K") }
    last = nil
  }

  private func draw(_ label: String, _ share: Int) {
    guard isBar else { return console.say("\(label): \(share) %") }
    let bar = String(repeating: "#", count: share / 4).padded(to: 25)
    console.draw("\r\u{1B}[K\(console.clean(label)) [\(bar)] \(share) %")
  }
}
