import Foundation
import TestSupport
import Testing

/// Covered, no screen of the story shows a name, a number or a word of the work.
@Suite struct CoveredStoryTests {
  /// A screen: the keys to it, and something that shows that it is the screen that is meant.
  struct Screen: Sendable, CustomTestStringConvertible {
    let keys: String
    let shows: String
    var role = "inspector"
    var testDescription: String { keys }
  }

  private static let screens: [Screen] = [
    Screen(keys: "1", shows: "IN PORT OF BENOA"),
    Screen(keys: "2", shows: "IN BREACH"),
    Screen(keys: "2<CR>", shows: "ABOARD"),
    Screen(keys: "2<CR>:rollCall<CR>", shows: "roll call"),
    Screen(keys: "2<CR>:blankRollCall<CR>", shows: "blank roll-call"),
    Screen(keys: "3", shows: "FISHER"),
    Screen(keys: "3<CR>", shows: "PROTECTS MOST"),
    Screen(keys: "3<CR>=", shows: "compar"),
    Screen(keys: "3:card<CR>", shows: "departure card"),
    Screen(keys: "3+", shows: " filled"),
    Screen(keys: "4", shows: "FISHER"),
    Screen(keys: "4<CR>", shows: "agreement"),
    Screen(keys: "5", shows: "AGENCY"),
    Screen(keys: "5<CR>", shows: "licence"),
    Screen(keys: "7", shows: "Findings"),
    Screen(keys: "7<CR>", shows: "why"),
    Screen(keys: "7ee", shows: "why"),
    Screen(keys: "7t", shows: "THREAD"),
    Screen(keys: "7<Tab>", shows: "7 Findings"),
    Screen(keys: "7d", shows: "because"),
    Screen(keys: "7d1locked in since May", shows: "locked in since May"),
    Screen(keys: "7z", shows: "sleep"),
    Screen(keys: "7E", shows: "xcept"),
    Screen(keys: "7S", shows: "view"),
    Screen(keys: "7s", shows: "worst"),
    Screen(keys: "7?", shows: "Decide"),
    Screen(keys: "7:", shows: "Commands"),
    Screen(keys: "7cq", shows: "Leave muster?"),
    Screen(keys: "8", shows: "RULE"),
    Screen(keys: "8<CR>", shows: "C188"),
    Screen(keys: ":crisis<CR>", shows: "Crisis"),
    Screen(keys: ":exceptions<CR>", shows: "xception"),
    Screen(keys: ":causes<CR>", shows: "causes"),
    Screen(keys: ":changes<CR>", shows: "changed"),
    Screen(keys: ":contacts<CR>", shows: "+62 361 555 0101"),
    Screen(keys: ":handover<CR>", shows: "HANDED ON"),
    Screen(keys: ":sameAccount<CR>", shows: "account"),
    Screen(keys: ":cases<CR>", shows: "case"),
    Screen(keys: ":call<CR>her husband is locked in", shows: "locked in"),
    Screen(keys: ":call<CR>her husband is locked in the hold<CR>", shows: "CASE"),
    Screen(keys: ":call<CR>her husband is locked in the hold<CR>r", shows: "Refer case"),
    Screen(keys: ":complaint<CR>", shows: "omplaint"),
    Screen(keys: ":complaints<CR>", shows: "omplaints", role: "supervisor"),
    Screen(keys: ":links<CR>", shows: "may be one"),
    Screen(keys: ":imports<CR>", shows: ".csv"),
  ]

  /// Everything that the sheets of the story say of people, and what the work is called.
  private struct Secrets {
    let names: Set<String>
    let numbers: Set<String>
    static let words = [
      "muster", "breach", "finding", "fisher", "case", "crisis", "complaint", "victim", "traffick",
      "forced", "labour", "refer", "exception", "dismiss", "confirm", "evidence", "explain",
      "reveal", "uncover", "decid", "consent", "shelter", "danger", "inspector", "supervisor",
      "handover", "hand-over", "sitting", "locked in", "recruit",
    ]

    init() throws {
      var names: Set<String> = []
      var numbers: Set<String> = []
      let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../fixtures/story").standardizedFileURL
      func rows(_ sheet: String) throws -> [[String: String]] {
        let lines = try String(
          contentsOf: folder.appending(path: "\(sheet).csv"), encoding: .utf8
        ).split(whereSeparator: \.isNewline).map {
          $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        return lines.dropFirst().map { Dictionary(zip(lines[0], $0)) { first, _ in first } }
      }
      for sheet in ["fishers", "placements", "documents", "contacts"] {
        for row in try rows(sheet) {
          for key in ["name", "romanised", "contact", "next_of_kin"] {
            if let name = row[key], name.count > 1 { names.insert(name) }
          }
          // A vessel's own certificates are what the cover shows.
          let isOfPerson = row["name"]?.isEmpty == false || sheet == "contacts"
          for key in ["document_number", "telephone"] where isOfPerson {
            if let number = row[key], number.count > 4 { numbers.insert(number) }
          }
        }
      }
      for row in try rows("agreements") {
        if let number = row["agreement_number"], number.count > 4 { numbers.insert(number) }
      }
      self.names = names
      self.numbers = numbers
    }

    /// What of it a text says.
    func told(in text: String) -> [String] {
      let lower = text.lowercased()
      return names.union(numbers).filter { text.contains($0) }.sorted()
        + Self.words.filter { lower.contains($0) }
    }
  }

  private static let secrets = Result { try Secrets() }
  private static let muster = Result { try Story.copy() }

  private static func picture(_ screen: Screen, covered: String) throws -> String {
    let muster = try muster.get()
    let shown = try muster.run(
      "snapshot", "overview", "--size", "160x50", "--role", screen.role, "--actor", "Sari",
      "--keys", screen.keys + covered)
    #expect(shown.status == 0, "\(shown.errors)")
    return shown.output
  }

  @Test(arguments: screens)
  private func `covered, a screen shows nothing of the work`(screen: Screen) throws {
    let secrets = try Self.secrets.get()
    let work = try Self.picture(screen, covered: "")
    #expect(work.contains(screen.shows), "\(work)")
    #expect(!secrets.told(in: work).isEmpty)
    let covered = try Self.picture(screen, covered: "<C-k>")
    #expect(covered.hasPrefix(" Vessel register"), "\(covered)")
    #expect(secrets.told(in: covered) == [], "\(covered)")
  }

  @Test(arguments: ["<CR>", "?", ":", ":unco", "/a", "f", "s", "<CR>?", "e", "c", "r", "q"])
  private func `nothing that is done under the cover shows that it is one`(keys: String) throws {
    let secrets = try Self.secrets.get()
    let shown = try Self.picture(
      Screen(keys: "7", shows: ""), covered: "<C-k>" + keys)
    #expect(secrets.told(in: shown) == [], "\(shown)")
    #expect(!shown.contains("the work"))
  }

  @Test func `the sheets hold names and numbers to look for`() throws {
    let secrets = try Self.secrets.get()
    #expect(secrets.names.count > 500 && secrets.numbers.count > 500)
  }
}
