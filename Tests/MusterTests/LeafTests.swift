import Foundation
import Testing

/// Whatever an explanation says is read again where it says that it stands.
struct LeafTests {
  /// The sheets of the story, each with its header and, from 1, its data rows.
  private struct Sheets {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../fixtures/story").standardizedFileURL
    private var read: [String: [[String]]] = [:]

    mutating func cell(_ file: String, row: Int, header: String) throws -> String? {
      let rows = try rows(of: file)
      guard rows.indices.contains(row), let column = rows[0].firstIndex(of: header) else {
        return nil
      }
      return rows[row].indices.contains(column) ? rows[row][column] : nil
    }

    mutating func has(_ row: Int, in file: String) throws -> Bool {
      try (1..<rows(of: file).count).contains(row)
    }

    private mutating func rows(of file: String) throws -> [[String]] {
      if let rows = read[file] { return rows }
      let rows = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        .split(whereSeparator: \.isNewline).map { Self.cells(of: $0) }
      read[file] = rows
      return rows
    }

    private static func cells(of line: Substring) -> [String] {
      var cells = [""]
      var isQuoted = false
      for character in line {
        switch character {
        case "\"": isQuoted.toggle()
        case "," where !isQuoted: cells.append("")
        default: cells[cells.count - 1].append(character)
        }
      }
      return cells
    }
  }

  /// One line of an explanation, as `muster explain --json` gives it.
  private struct Leaf {
    let topic: String
    let text: String
    let fact: String
    let origins: [(file: String, row: Int, header: String?)]

    init?(_ part: [String: Any]) {
      guard let topic = part["topic"] as? String, let text = part["text"] as? String,
        let fact = part["fact"] as? String, let origins = part["origins"] as? [[String: Any]]
      else { return nil }
      (self.topic, self.text, self.fact) = (topic, text, fact)
      self.origins = origins.compactMap { origin in
        guard let file = origin["file"] as? String, let row = origin["row"] as? Int else {
          return nil
        }
        return (file, row, origin["header"] as? String)
      }
    }

    var isMissing: Bool { text.hasPrefix("No source ") }

    /// Whether it counts the entries of a list, each of which has a line of its own below.
    var countsEntries: Bool { topic == "looked_at" && text.firstMatch(of: /: [\d,]+ entr/) != nil }

    /// Whether it says a cell as it stands: a day or a figure.
    func says(_ cell: String) -> Bool {
      text.replacing(",", with: "").contains(cell.replacing(/\.?0+$/, with: ""))
    }
  }

  /// What counts cells, and does not say what stands in them.
  private static let counts: Set = ["crew_list.unaccounted", "elsewhere.same_hours_days"]

  /// What says that there is nothing anywhere, which no row can say.
  private static let nowhere: Set = ["Nothing was charged to the fisher."]

  /// For each rule that the story breaks, all that is said of one finding.
  private static func leaves() throws -> [(rule: String, leaf: Leaf)] {
    let muster = try Muster()
    let made = try muster.run("demo", "--json")
    #expect(made.status < 3, "\(made.errors)")
    let story = ["--registry", ".local/state/muster/story.db", "--today", "2026-11-23"]
    #expect(try muster.run(["screen"] + story).status < 3)
    var rules: Set<String> = []
    var leaves: [(String, Leaf)] = []
    for line in try muster.run(["list", "findings", "--json"] + story).lines {
      let finding = try object(line)
      guard let id = finding["finding"] as? String, let rule = finding["rule"] as? String,
        rules.insert(rule).inserted
      else { continue }
      let told = try object(
        muster.run(["explain", id, "--level", "4", "--json"] + story).output[...])
      let parts = (told["explanation"] as? [String: Any])?["parts"] as? [[String: Any]]
      leaves += try #require(parts).compactMap(Leaf.init).map { (rule, $0) }
    }
    return leaves
  }

  private static func object(_ line: Substring) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test func `every value is read again in the file, row and column that an explanation names`()
    throws
  {
    var sheets = Sheets()
    var (cells, asTheyStand) = (0, 0)
    for (rule, leaf) in try Self.leaves() where !leaf.isMissing {
      if ["because", "looked_at"].contains(leaf.topic), !leaf.countsEntries,
        !Self.nowhere.contains(leaf.text)
      {
        #expect(!leaf.origins.isEmpty, "\(rule): \(leaf.text)")
      }
      for (file, row, header) in leaf.origins {
        // A sum over rows names the rows; each has a line of its own.
        guard let header else {
          #expect(try sheets.has(row, in: file), "\(rule): \(leaf.text): \(file) row \(row)")
          continue
        }
        let cell = try #require(
          try sheets.cell(file, row: row, header: header),
          "\(rule): \(leaf.text): \(file) row \(row) \(header)")
        cells += 1
        guard leaf.topic == "looked_at", cell.wholeMatch(of: /\d{4}-\d\d-\d\d|\d+(\.\d+)?/) != nil,
          header != "normally_at_sea_hours", !Self.counts.contains(leaf.fact)
        else { continue }
        #expect(leaf.says(cell), "\(rule): \(leaf.text): \(file) row \(row) \(header): \(cell)")
        asTheyStand += 1
      }
    }
    #expect(cells > 500 && asTheyStand > 150, "\(cells) cells, \(asTheyStand) as they stand")
  }
}
