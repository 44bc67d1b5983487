import Foundation
import Testing

/// `muster list --filter`, by the real program on the story.
@Suite struct ListFilterTests {
  private static func list(
    _ muster: Muster, _ list: String, _ filter: String
  ) throws -> Muster.Outcome {
    let registry = muster.home.appending(path: ".local/state/muster/story.db").path
    return try muster.run(
      ["list", list, "--json", "--registry", registry, "--today", "2026-11-23"]
        + (filter.isEmpty ? [] : ["--filter", filter]))
  }

  @Test func `a filter that a list does not know is refused with the keys that it knows`() throws {
    let story = try Story.copy()
    for (list, filter, words) in [
      ("agencies", "template:KR-F3", "agencies have no filter \"template:\"; there are flag, rule"),
      ("vessels", "nationality:ID", "vessels have no filter \"nationality:\"; there are flag"),
      ("findings", "aboard:no", "findings have no filter \"aboard:\"; there are flag"),
      ("cases", "flag:TW", "cases are shown whole"), ("exceptions", "word", "exceptions are shown"),
      ("contacts", "flag:TW", "contacts have no filter \"flag:\"; there are nationality, port"),
      ("vessels", "flag:TW flag:TH", "flag: is asked twice"),
      ("vessels", "flagg:TW", "did you mean \"flag:\""),
    ] {
      let refused = try Self.list(story, list, filter)
      #expect(refused.status == 3, "\(list) \(filter)")
      #expect(refused.errors.contains(words), "\(refused.errors)")
      #expect(refused.lines.isEmpty)
    }
  }

  @Test func `a template narrows agreements and placements`() throws {
    let story = try Story.copy()
    let all = try Self.list(story, "agreements", "").lines
    let some = try Self.list(story, "agreements", "template:kr-f3").lines
    #expect(!some.isEmpty && some.count < all.count)
    #expect(some.allSatisfy { $0.contains(#""template":"KR-F3""#) })
    #expect(all.count { $0.contains(#""template":"KR-F3""#) } == some.count)
    let without = try Self.list(story, "agreements", "-template:KR-F3").lines
    #expect(without.count == all.count - some.count)
    let placed = try Self.list(story, "placements", "template:KR-F3").lines
    #expect(!placed.isEmpty && placed.count <= some.count)
  }

  @Test func `what is left out of contacts is not among them`() throws {
    let story = try Story.copy()
    let all = try Self.list(story, "contacts", "port:IDBOA").lines
    let others = try Self.list(story, "contacts", "port:IDBOA -port:IDBOA").lines
    #expect(all.contains { $0.contains(#""port":"IDBOA""#) })
    #expect(!others.contains { $0.contains(#""port":"IDBOA""#) })
  }
}
