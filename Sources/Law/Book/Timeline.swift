import Fishery

/// What decides over time, small enough to be read without memory of its own.
struct Timeline: Sendable, Equatable {
  /// A value from one day on; `ended` when the figure stops there.
  struct Step: Sendable, Equatable, BitwiseCopyable {
    let from: CivilDate
    let value: Atom
  }

  enum Atom: Sendable, Equatable, BitwiseCopyable {
    case integer(Int64)
    case money(Money)
    case date(CivilDate)
    case bool(Bool)
    /// Words: looked up in the figure itself.
    case words
    case ended
  }

  private let steps: [Step]

  init(_ entries: [Figure.Entry]) {
    steps = entries.filter(\.status.decides).map { entry in
      let value: Atom =
        switch entry.value {
        case .integer(let number): .integer(number)
        case .money(let amount): .money(amount)
        case .date(let day): .date(day)
        case .bool(let answer): .bool(answer)
        case .text, .list: .words
        case nil: .ended
        }
      return Step(from: entry.from, value: value)
    }
  }

  /// The value that decides on a day; nil before the first one.
  func value(on day: CivilDate) -> Atom? { step(on: day)?.value }

  /// Since when that value decides.
  func start(on day: CivilDate) -> CivilDate? { step(on: day)?.from }

  private func step(on day: CivilDate) -> Step? {
    var found: Step?
    for step in steps {
      guard step.from <= day else { return found }
      found = step
    }
    return found
  }

  /// The first day on which it may have been the law, and the first on which it surely was.
  ///
  /// Days without a value just before are those of which sources differ.
  var onset: (possible: CivilDate, sure: CivilDate)? {
    var doubtful: CivilDate?
    for step in steps {
      switch step.value {
      case .ended: doubtful = doubtful ?? step.from
      case .bool(false): doubtful = nil
      default: return (doubtful ?? step.from, step.from)
      }
    }
    return doubtful.map { ($0, .max) }
  }

  /// The last day on which another value came to decide; nil where none ever did.
  var lastChange: CivilDate? { steps.last?.from }

  /// The first later day on which another value decides.
  func nextChange(after day: CivilDate) -> CivilDate? {
    for step in steps where step.from > day { return step.from }
    return nil
  }
}
