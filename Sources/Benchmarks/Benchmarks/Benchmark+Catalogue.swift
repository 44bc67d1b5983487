import Dispatch
import Fishery
import Glibc
import Law
import Synchronization

extension Benchmark {
  static let catalogue = Benchmark(
    "catalogue", "microseconds for one placement in memory by every rule there is"
  ) { trial in
    let fleet = FlatFleet(for: trial)
    let rules = Catalogue.standard.rules
    let one = try trial.judgedByAll(fleet, rules, cores: 1)
    let two = try trial.judgedByAll(fleet, rules, cores: 2)
    return [
      Measurement(
        "\(rules.count) rules on one core", "µs", one.taken,
        beside: Yardstick("the same on two cores", two.taken)),
      Measurement(
        "memory at the end", "MB", one.memory.last,
        beside: Yardstick("memory after a tenth", one.memory.early)),
    ]
  }
}

extension FlatFleet {
  /// As many placements as the benchmarks are run on.
  init(for trial: Trial) { self.init(count: max(trial.large.placements, 1_000)) }
}

extension DossierBlock {
  /// How many verdicts of some rules are breaches.
  func breaches(of rules: [Rule], on lawDay: LawDay) -> Int {
    var found = 0
    for place in 0..<count {
      var sitting = Sitting(of: self[place], on: lawDay)
      for rule in rules where sitting.judgement(by: rule, reasons: false).verdict == .breach {
        found += 1
      }
    }
    return found
  }
}

extension Trial {
  /// Judges block after block, each core the next that none has taken.
  fileprivate func judgedByAll(
    _ fleet: FlatFleet, _ rules: [Rule], cores: Int
  ) throws -> (taken: Sample, memory: (early: Sample, last: Sample)) {
    site.say("judging \(fleet.count) placements by every rule, cores: \(cores)")
    let lawDay = LawDay(of: try LawBook.builtIn(), fleet.day)
    let blocks = fleet.blocks
    let next = Atomic(0)
    let breaches = Atomic(0)
    let early = Mutex<Int?>(nil)
    let start = ContinuousClock.now
    DispatchQueue.concurrentPerform(iterations: cores) { _ in
      while case let place = next.add(1, ordering: .relaxed).oldValue, place < blocks.count {
        let found = fleet.dossiers(blocks[place]).breaches(of: rules, on: lawDay)
        breaches.add(found, ordering: .relaxed)
        guard place == blocks.count / 10 else { continue }
        early.withLock { $0 = Self.residentBytes }
      }
    }
    let taken = (ContinuousClock.now - start).seconds
    site.say("found \(breaches.load(ordering: .relaxed)) breaches")
    guard let first = early.withLock({ $0 }), let last = Self.residentBytes else {
      throw TrialFault.unreadable("/proc/self")
    }
    return (
      Sample(taken * 1e6 / Double(fleet.count)),
      (Sample(Double(first) / 1e6), Sample(Double(last) / 1e6))
    )
  }

  private static var residentBytes: Int? { try? ProcessStatus(of: getpid()).residentBytes }
}
