import Fishery
import FoundationEssentials
import Glibc
import Report

/// The sheets of an invented population as CSV files in a folder.
struct SheetFolder {
  let path: String

  /// Makes the folder when it is not there, for its owner alone.
  init(_ path: String) throws(Refusal) {
    self.path = path
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Refusal(.badInput, "the folder \(path) is not there and cannot be made")
    }
  }

  func file(_ plan: SheetPlan) -> String { "\(path)/\(plan.sheet.name).csv" }

  /// Writes one sheet, whole or not at all, and answers its rows.
  func write(_ plan: SheetPlan, of population: Population) throws -> Int {
    let stream = try Stream.newFile(file(plan))
    do {
      return try write(plan, of: population, to: stream)
    } catch {
      unlink(file(plan))
      throw error
    }
  }

  private func write(
    _ plan: SheetPlan, of population: Population, to stream: Stream
  ) throws -> Int {
    let output = Output(to: stream)
    var csv = CSVForm()
    var count = 0
    try output.add(csv.row(plan.keys))
    try plan.rows(population) { row in
      count += 1
      try output.add(csv.row(row))
    }
    try output.flush()
    try stream.close()
    return count
  }
}
