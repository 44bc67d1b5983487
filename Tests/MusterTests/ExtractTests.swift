import Foundation
import Testing

@testable import muster

/// A registry of its own for the auditor of one agency, made from the story.
@Suite struct ExtractTests {
  /// The story's registry, once for all tests.
  private static let story = Result { () throws -> (muster: Muster, path: String) in
    let muster = try Muster()
    let made = try muster.run("demo", "--json")
    #expect(made.status == 0, "\(made.errors)")
    return (muster, muster.home.appending(path: ".local/state/muster/story.db").path)
  }

  private struct Person: Hashable {
    let name: String
    let agency: String?
  }

  /// The values under a key of lines of JSON.
  private static func objects(_ outcome: Muster.Outcome) throws -> [[String: Any]] {
    try outcome.lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private static func placements(_ muster: Muster, _ path: String) throws -> [Person] {
    try objects(
      muster.run(
        "list", "placements", "--json", "--full", "--reason", "a test", "--registry", path)
    ).map { line in
      Person(name: line["name"] as? String ?? "", agency: line["agency"] as? String)
    }
  }

  private static func extract(
    _ muster: Muster, _ path: String, of agency: String
  ) throws -> String {
    let out = muster.home.appending(path: "\(UUID().uuidString).db").path
    let done = try muster.run(
      "extract", "--agency", agency, "--out", out, "--registry", path, "--actor", "Sari", "--json")
    #expect(done.status == 0, "\(agency): \(done.errors)")
    return out
  }

  /// Those of some names that stand in the bytes of a file, in capitals or not where that is asked.
  private static func names(
    _ names: Set<String>, in file: String, _ muster: Muster, ignoringCase: Bool = false
  ) throws -> Set<String> {
    let list = muster.home.appending(path: "\(UUID().uuidString).txt")
    try Data((names.joined(separator: "\n") + "\n").utf8).write(to: list)
    let found = try muster.bash(
      "LC_ALL=C grep -aoF\(ignoringCase ? "i" : "")f '\(list.path)' '\(file)'")
    #expect(found.status <= 1, "\(found.errors)")
    return Set(found.lines.map(String.init))
  }

  @Test func `of an agency of the story it holds its own people, and no byte of others`() throws {
    let (muster, path) = try Self.story.get()
    let all = try Self.placements(muster, path)
    let agencies = Set(all.compactMap(\.agency)).sorted()
    #expect(agencies.count > 5)
    for agency in agencies.prefix(4) {
      let own = Set(all.filter { $0.agency == agency }.map(\.name))
      let out = try Self.extract(muster, path, of: agency)
      let held = try Self.placements(muster, out)
      #expect(Set(held.map(\.name)) == own, "\(agency)")
      #expect(held.count == all.count { $0.agency == agency }, "\(agency)")
      #expect(held.allSatisfy { $0.agency == agency })
      #expect(!own.isEmpty)
      #expect(try Self.names(own, in: out, muster) == own)
      let others = Set(all.map(\.name)).subtracting(own).filter { name in
        // A name that is part of one of the agency's own people is there for them.
        !own.contains { $0.lowercased().contains(name.lowercased()) }
      }
      #expect(others.count > 100)
      #expect(try Self.names(others, in: out, muster, ignoringCase: true).isEmpty, "\(agency)")
      #expect(try muster.run("log", "verify", "--registry", out).status == 0)
    }
  }

  @Test func `every breach in it is one of the registry, and none is made by what is left out`()
    throws
  {
    let (muster, path) = try Self.story.get()
    func breaches(_ path: String) throws -> Set<String> {
      let list = try muster.run(
        "list", "findings", "--json", "--filter", "verdict:breach", "--registry", path)
      return Set(try Self.objects(list).compactMap { $0["finding"] as? String })
    }
    let whole = try breaches(path)
    let agencies = Set(try Self.placements(muster, path).compactMap(\.agency)).sorted()
    for agency in agencies.prefix(4) {
      let here = try breaches(try Self.extract(muster, path, of: agency))
      #expect(here.isSubset(of: whole), "\(agency): \(here.subtracting(whole).sorted())")
      #expect(!here.isEmpty)
    }
  }

  @Test func `it is for its owner alone, overwrites nothing, and is of an agency that is there`()
    throws
  {
    let (story, path) = try Self.story.get()
    let muster = try Muster()
    let own = muster.home.appending(path: "own.db").path
    try FileManager.default.copyItem(atPath: path, toPath: own)
    let agency = try #require(try Self.placements(story, path).compactMap(\.agency).first)
    let out = try Self.extract(muster, own, of: agency)
    let mode = try FileManager.default.attributesOfItem(atPath: out)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let before = try Data(contentsOf: URL(filePath: out))
    let again = try muster.run(
      "extract", "--agency", agency, "--out", out, "--registry", own, "--actor", "Sari")
    #expect(again.status == 3 && again.errors.contains("there is already"))
    #expect(try Data(contentsOf: URL(filePath: out)) == before)
    let unknown = try muster.run(
      "extract", "--agency", "PT Tidak Ada", "--out", "no.db", "--registry", own)
    #expect(unknown.status == 3 && unknown.errors.contains("no agency is called"))
    #expect(!FileManager.default.fileExists(atPath: muster.home.appending(path: "no.db").path))
    #expect(try muster.run("log", "verify", "--registry", own).status == 0)
  }
}
