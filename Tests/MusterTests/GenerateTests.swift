import Fishery
import Foundation
import Testing

@testable import muster

struct GenerateTests {
  private func files(_ arguments: String...) throws -> [String: Data] {
    let muster = try Muster()
    let outcome = try muster.run(["generate", "--csv", "sheets"] + arguments)
    #expect(outcome.status == 0)
    let folder = muster.home.appending(path: "sheets")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.reduce(into: [:]) {
      $0[$1] = try Data(contentsOf: folder.appending(path: $1))
    }
  }

  @Test func `size and seed decide every byte`() throws {
    let one = try files("--placements", "300", "--seed", "7")
    #expect(one == (try files("--placements", "300", "--seed", "7")))
    let other = try files("--placements", "300", "--seed", "8")
    #expect(one.keys == other.keys)
    #expect(one["placements.csv"] != other["placements.csv"])
  }

  @Test(arguments: [1, 7, 8, 200])
  func `there are exactly as many placements as asked for, each of another person`(
    count: Int
  ) throws {
    let population = Population(placements: count, seed: 3, day: "2026-11-23")
    let crews = (0..<population.vesselCount).map { population.vessel($0).crew }
    #expect(crews.reduce(0) { $0 + $1.count } == count)
    #expect(Set(crews.joined().map(\.person.passport)).count == count)
  }

  @Test func `every column that is filled is a column of its sheet`() {
    for plan in SheetPlan.all {
      for key in plan.keys { #expect(plan.sheet[key] != nil, "\(plan.sheet.name).\(key)") }
    }
  }

  @Test func `every generated sheet is taken in without one row refused`() throws {
    let muster = try Muster()
    _ = try muster.run("generate", "--placements", "120", "--csv", "sheets")
    for plan in SheetPlan.all {
      let outcome = try muster.run(
        "import", "sheets/\(plan.sheet.name).csv", "--yes", "--json")
      #expect(outcome.status == 0, "\(plan.sheet.name): \(outcome.errors)")
      #expect(outcome.output.contains(#""sheet":"\#(plan.sheet.name)""#))
    }
  }

  @Test func `sheets that are there already are not written over`() throws {
    let muster = try Muster()
    _ = try muster.run("generate", "--placements", "5", "--csv", "sheets")
    let again = try muster.run("generate", "--placements", "5", "--csv", "sheets")
    #expect(again.status == 3)
    #expect(again.errors.contains("is there already"))
  }

  @Test func `a registry filled at once equals one that took the sheets in`() throws {
    let muster = try Muster()
    let size = ["--placements", "60", "--seed", "2"]
    #expect(try muster.run(["generate", "--registry", "one.db"] + size).status == 0)
    #expect(try muster.run(["generate", "--csv", "sheets"] + size).status == 0)
    let sheets = SheetPlan.all.reversed().map { "sheets/\($0.sheet.name).csv" }
    #expect(try muster.run(["import", "--yes", "--registry", "two.db"] + sheets).status == 0)
    let one = try muster.run("log", "digest", "--registry", "one.db")
    #expect(one.status == 0 && !one.output.isEmpty)
    #expect(one.output == (try muster.run("log", "digest", "--registry", "two.db").output))
  }
}
