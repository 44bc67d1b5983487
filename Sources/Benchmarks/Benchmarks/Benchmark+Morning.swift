import FoundationEssentials
import TestSupport

extension Benchmark {
  static let morning = Benchmark(
    "morning",
    "milliseconds of a screening when nothing is due, and on the next day,"
      + " and when one in a hundred changed"
  ) { trial in
    let full = Yardstick(
      "the first screening", Sample(try trial.large.screening().elapsed.milliseconds))
    let quiet = try trial.quietMornings(trial.large)
    let next = try trial.nextDay()
    let touched = try trial.hundredth()
    func share(_ screened: Screened) -> FigureText {
      FigureText(100 * Double(screened.judged) / Double(trial.large.placements))
    }
    return [
      Measurement("screening, nothing due", "ms", quiet, beside: full),
      Measurement(
        "screening, nothing due", "ms", quiet,
        beside: Yardstick(
          "at \(trial.small.placements) placements", try trial.quietMornings(trial.small))),
      Measurement(
        "screening, next day, \(share(next)) % due", "ms",
        Sample(next.run.elapsed.milliseconds), beside: full),
      Measurement(
        "screening, facts changed, \(share(touched)) % due", "ms",
        Sample(touched.run.elapsed.milliseconds), beside: full),
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

  /// One fisher in a hundred is told of once more: a row that stands twice in its sheet.
  fileprivate func hundredth() throws -> Screened {
    let copy = try site.copy(of: large.screened(), named: "hundredth")
    let lines = try String(contentsOfFile: large.sheet("fishers").path, encoding: .utf8)
      .split(whereSeparator: \.isNewline)
    let some = stride(from: 1, to: lines.count, by: 100).flatMap { [lines[$0], lines[$0]] }
    let sheet = "\(site.folder)/hundredth.csv"
    try (lines.prefix(1) + some).joined(separator: "\r\n")
      .write(toFile: sheet, atomically: true, encoding: .utf8)
    _ = try site.run(
      site.muster, ["import", sheet, "--as", "fishers", "--yes", "--registry", copy])
    site.say("screening what one sheet changed")
    let screened = try Screened(copy, on: site)
    try site.remove(copy)
    return screened
  }

  fileprivate func nextDay() throws -> Screened {
    let copy = try site.copy(of: large.screened(), named: "next-day")
    site.say("screening on the next day")
    let screened = try Screened(copy, day: Population.dayAfter, on: site)
    try site.remove(copy)
    return screened
  }
}
