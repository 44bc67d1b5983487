import FoundationEssentials
import TestSupport

extension Benchmark {
  static let morning = Benchmark(
    "morning", "milliseconds of a screening when nothing is due, and on the next day"
  ) { trial in
    let full = Yardstick(
      "the first screening", Sample(try trial.large.screening().elapsed.milliseconds))
    let quiet = try trial.quietMornings(trial.large)
    let next = try trial.nextDay()
    let share = FigureText(100 * Double(next.judged) / Double(trial.large.placements))
    return [
      Measurement("screening, nothing due", "ms", quiet, beside: full),
      Measurement(
        "screening, nothing due", "ms", quiet,
        beside: Yardstick(
          "at \(trial.small.placements) placements", try trial.quietMornings(trial.small))),
      Measurement(
        "screening, next day, \(share) % due", "ms", Sample(next.run.elapsed.milliseconds),
        beside: full),
    ]
  }
}

extension Trial {
  fileprivate func quietMornings(_ population: Population) throws -> Sample {
    let registry = try population.screened()
    site.say("screening \(population.placements) placements with nothing due")
    let mornings = try (0..<10).map { _ in
      try Screened(registry, on: site).run.elapsed.milliseconds
    }
    return try Sample(mornings).orFault("screen")
  }

  fileprivate func nextDay() throws -> Screened {
    let copy = try site.copy(of: large.screened(), named: "next-day")
    site.say("screening on the next day")
    let screened = try Screened(copy, day: Population.dayAfter, on: site)
    try FileManager.default.removeItem(atPath: copy)
    return screened
  }
}
