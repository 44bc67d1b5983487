import Foundation
import TestSupport
import Testing

/// An auditor's day: twelve hundred agreements, taken in wrong, taken back, taken in right, and read.
@Suite struct `Auditing at the desk` {
  /// Invented people of one agency, sixty aboard each of twenty vessels.
  private enum Fleet {
    static let men = 1_200
    static let aboard = 60
    private static let consonants = Array("bdgjklmnprst")

    /// Nobody's name has the bones of another's.
    static func name(_ man: Int) -> String {
      let (a, b, c) = (man / 100, man / 10 % 10, man % 10)
      return "\(consonants[a])a\(consonants[b])i\(consonants[c])o".capitalized + " Rantau"
    }

    /// As somebody else would write it.
    static func otherName(_ man: Int) -> String {
      name(man).replacing("a", with: "eh").replacing("i", with: "y")
    }

    /// Those of whom nobody else aboard can be meant by a name written otherwise.
    static let unmistakable = (100..<1_000).filter { man in
      Set([man / 100, man / 10 % 10, man % 10]).count == 3
    }

    static func vessel(_ man: Int) -> String { "BAHARI \(man / aboard + 1)" }

    static func born(_ man: Int) -> String { "19\(70 + man % 25)-0\(1 + man % 9)-1\(man % 10)" }

    static let vessels =
      ["vessel,flag,kind,length,decked"]
      + (1...men / aboard).map { "BAHARI \($0),TH,commercial_fishing,31,yes" }

    static let placements =
      ["name,birth_date,nationality,vessel,flag,agency,agency_country,role,embarked"]
      + (0..<men).map { man in
        "\(name(man)),\(born(man)),ID,\(vessel(man)),TH,PT Contoh Jaya,ID,deckhand,2026-01-10"
      }

    private static let letters = Array("abcdefghijklmnopq")

    static let agreementHeader =
      "agreement_number,version,side,name,birth_date,nationality,vessel,flag,signed,starts,"
      + letters.map { "clause_\($0)" }.joined(separator: ",") + ",regulated_otherwise"

    /// One agreement, its days written month before day.
    ///
    /// - Parameters:
    ///   - lacks: the particulars that it does not have.
    ///   - blank: those of which nothing is written.
    static func agreement(_ man: Int, lacks: String = "", blank: String = "") -> String {
      let clauses = letters.map { letter in
        lacks.contains(letter) ? "no" : blank.contains(letter) ? "" : "yes"
      }
      let days = "12/0\(1 + man % 9)/2025,01/0\(2 + man % 8)/2026"
      return
        "A-\(man),1,home,\(name(man)),\(born(man)),ID,\(vessel(man)),TH,\(days),"
        + clauses.joined(separator: ",") + ",none"
    }
  }

  /// The men whose agreements say nothing of how pay is reckoned, and what else is not as in others.
  private enum Case {
    static let missing = 100
    /// Put in by hand in November; December's file says again that it is not there.
    static let fixed = 7
    /// Put in by hand in November; December's file lacks another.
    static let back = 8
    /// December's file lacks another one too.
    static let changed = 9
    /// Whose agreements came only in December.
    static let new = Fleet.men - 3..<Fleet.men
  }

  private static let november = (0..<Fleet.men - 3).map { man in
    switch man {
    case Case.back, Case.changed: Fleet.agreement(man, lacks: "k", blank: "i")
    case 0..<Case.missing: Fleet.agreement(man, lacks: "k")
    default: Fleet.agreement(man)
    }
  }

  private static let december = (0..<Fleet.men).map { man in
    switch man {
    case Case.back: Fleet.agreement(man, lacks: "ki")
    case Case.changed: Fleet.agreement(man, lacks: "ki")
    case 0..<Case.missing: Fleet.agreement(man, lacks: "k")
    case Case.new: Fleet.agreement(man, lacks: "k")
    default: Fleet.agreement(man)
    }
  }

  /// One registry and who works on it.
  private final class Office {
    let muster: Muster
    var terminal: PseudoTerminal

    init() throws {
      muster = try Muster()
      terminal = try Self.desk(muster, on: "2026-11-23")
    }

    private static func desk(_ muster: Muster, on day: String) throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(
        Muster.program.path,
        [
          "--registry", muster.home.appending(path: "r.db").path, "--actor", "Sari", "--today", day,
        ], environment: ["HOME": muster.home.path])
      try terminal.wait(for: "2 Vessels")
      return terminal
    }

    /// Leaves, and comes back on another day.
    func comeBack(on day: String) throws {
      try terminal.type("Q")
      _ = try terminal.waitForEnding()
      terminal = try Self.desk(muster, on: day)
    }

    func type(_ text: String, then shown: String, seconds: Double = 120) throws {
      try terminal.type(text)
      try terminal.wait(for: shown, seconds: seconds)
    }

    /// Shows what is in a file before it is stored.
    func look(at name: String) throws {
      try type(":import<CR>", then: "import ")
      try type("\(muster.home.path)/\(name)<CR>", then: "to store")
    }

    /// Waits until whoever is touched was judged again, which the last line says.
    func judged() throws { try terminal.wait(for: "breach", seconds: 240) }

    /// Decides how the days of a column are read, and waits until the file is shown so.
    func decide(_ column: String, by letter: String, as order: String) throws {
      try type("/\(column): day<CR>i", then: "Esc goes back")
      let cells = "day and month in figures, 1197 cells"
      try type(letter, then: "\(column): \(cells): \(order)")
    }

    func list(_ arguments: String...) throws -> [String] {
      let listed = try muster.run(
        ["list"] + arguments + ["--json", "--registry", "r.db"])
      return listed.output.split(separator: "\n").map(String.init)
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func `twelve hundred agreements are audited in a day, and next month's in an hour`() throws {
    let office = try Office()
    try office.muster.write(Fleet.vessels, to: "vessels.csv")
    try office.muster.write(Fleet.placements, to: "placements.csv")
    try office.muster.write([Fleet.agreementHeader] + Self.november, to: "november.csv")
    try office.muster.write([Fleet.agreementHeader] + Self.december, to: "december.csv")
    for (name, number) in [("vessels", 1), ("placements", 2)] {
      try office.look(at: "\(name).csv")
      try office.type("y", then: "kept: import \(number)")
    }

    // The days look as if the day came first; stored so, a contract of December is one of May.
    try office.look(at: "november.csv")
    try office.decide("signed", by: "b", as: "day/month/year")
    try office.type("y", then: "kept: import 3")
    try office.judged()
    #expect(try office.list("agreements").contains { $0.contains("2025-05-12") })
    // Whoever looks at the list sees it: what was signed in December stands as signed in May.
    try office.type("4", then: "2025-05-12")

    // The whole file goes back; read the other way it comes in again.
    try office.type(":imports<CR>", then: "november.csv")
    try office.type("u", then: "Take back the whole of november.csv, 1,197 rows?")
    try office.type("y", then: "taken back: november.csv, 1,197 rows")
    #expect(try office.list("agreements").isEmpty)
    try office.look(at: "november.csv")
    #expect(office.terminal.screen.text.contains("1,197 back"))
    try office.decide("signed", by: "c", as: "month/day/year")
    try office.decide("starts", by: "c", as: "month/day/year")
    try office.type("y", then: "kept: import 4")
    try office.judged()
    let agreements = try office.list("agreements")
    #expect(agreements.count == Fleet.men - 3)
    #expect(agreements.allSatisfy { $0.contains("\"2025-12-0") })

    // Seventeen men stand on a crew list by names written otherwise: fifteen are the same.
    try office.muster.write(
      ["name,vessel,flag,list_date"]
        + (0..<17).map { place in
          let man = Fleet.unmistakable[place * 37]
          return "\(Fleet.otherName(man)),\(Fleet.vessel(man)),TH,2026-10-01"
        }, to: "crew.csv")
    try office.look(at: "crew.csv")
    try office.type("y", then: "kept: import 5")
    try office.judged()
    try office.type(":links<CR>", then: "?=")
    for _ in 0..<15 { try self.answer("y", office) }
    for _ in 0..<2 { try self.answer("-", office) }
    try office.terminal.wait(for: "no two records wait")
    try office.judged()
    let links = try office.muster.run("links", "--json", "--registry", "r.db").output
    #expect(links.isEmpty)

    // What is broken by whom, for the agency.
    try office.type("5", then: "PT Contoh Jaya")
    try office.type("<CR>", then: "BROKEN MOST")
    try office.type("/content of<CR>", then: "100 persons")
    let rule = "ID-PKL-CONTENT"
    func breaches() throws -> Int {
      try office.list("findings", "--filter", "rule:\(rule) verdict:breach").count
    }
    #expect(try breaches() == Case.missing)

    // The findings of the agency, on paper, without a name.
    try office.type("<CR>", then: "of 100")
    try office.type(":write<CR>", then: "write to")
    try office.type("\(office.muster.home.path)/found<CR>", then: "written to")
    let found = try String(
      contentsOf: office.muster.home.appending(path: "found"), encoding: .utf8)
    #expect(found.contains("names masked"))
    #expect(found.contains("100 lines"))
    for man in 0..<Case.missing { #expect(!found.contains(Fleet.name(man))) }

    // Two agreements do have the clause: put in by hand, the verdict follows.
    for man in [Case.fixed, Case.back] {
      try self.putIn(Fleet.name(man), office)
    }
    #expect(try breaches() == Case.missing - 2)

    // A week later: only what is new, what changed and what is back stands out.
    try office.comeBack(on: "2026-11-30")
    // The desk is as it was left before anything else is typed.
    try office.terminal.wait(for: "Placements · \(Fleet.name(Case.back))")
    try office.type(":imports<CR>", then: "november.csv")
    try office.look(at: "december.csv")
    let preview = office.terminal.screen.text
    #expect(preview.contains("1200 to store"))
    for count in ["3 new", "2 changed", "0 back", "1,195 unchanged"] {
      #expect(preview.contains(count), "\(preview)")
    }
    try office.type("y", then: "kept: import 6")
    try office.judged()
    // What came in can be looked at by itself, and those it is about are opened from there.
    try office.type("<CR>", then: "NEW  \(Case.new.count) rows")
    for man in Case.new { try office.terminal.wait(for: Fleet.name(man)) }
    let changed = Fleet.name(Case.changed)
    try office.terminal.type("/\(changed)<CR>")
    try office.terminal.wait("the row under the cursor") { screen in
      screen.text.split(separator: "\n").contains { $0.hasPrefix("▌") && $0.contains(changed) }
    }
    try office.type("<CR>", then: "\(changed) aboard")
    try office.type("<Esc>", then: "NEW  \(Case.new.count) rows")
    office.terminal.takeOutput(waiting: 300)
    try office.type("<Esc>", then: "november.csv")
    func states(_ state: String) throws -> [String] {
      try office.list("findings", "--filter", "rule:\(rule) state:\(state)")
    }
    #expect(try states("new").count == Case.new.count)
    #expect(try states("changed").count == 1)
    #expect(try states("back").count == 1)
    #expect(try breaches() == Case.missing - 2 + 1 + Case.new.count)
    try office.type("7", then: "Findings ·")
    try office.type("f", then: "Enter keeps it")
    // Whatever is judged anew beside it, the list says how long it is when it was read again.
    try office.type("state:new<CR>", then: "of 3", seconds: 240)
    let log = try office.muster.run("log", "verify", "--registry", "r.db")
    #expect(log.status == 0)
  }

  /// Answers about the link that stands first, and waits until another one does.
  private func answer(_ key: String, _ office: Office) throws {
    func first(_ screen: EmulatedTerminal) -> Substring? {
      screen.text.split(separator: "\n").first { $0.contains("?=") }
    }
    let before = first(office.terminal.screen)
    try office.terminal.type(key)
    try office.terminal.wait("another link", seconds: 60) { first($0) != before }
  }

  /// Puts the clause on pay into an agreement of a man.
  private func putIn(_ name: String, _ office: Office) throws {
    try office.terminal.type("3f<C-u>\(name)<CR>")
    try office.terminal.wait("one line") { screen in
      screen.text.split(separator: "\n").contains { $0.trimmed.hasSuffix(" 1 of 1") }
    }
    try office.type("<CR>", then: "\(name) aboard")
    try office.type("/for home<CR>i", then: "Amend fisher's work agreement")
    // Of so many fields it is found by its name.
    try office.type("<C-f>clause k", then: "field clause k")
    try office.type("<CR><C-u>yes<C-s>", then: "was wrong: correct it")
    try office.type("c", then: "kept: 1 cell amended")
    try office.judged()
    try office.type("<Esc>", then: "1 of 1")
  }

  @Test func `an import is stopped by Esc or ^C, and nothing of it is kept`() throws {
    let office = try Office()
    let rows = (0..<60_000).map { "Man \($0),19\(50 + $0 % 50)-01-01,ID,BAHARI \($0 % 900),TH" }
    try office.muster.write(["name,birth_date,nationality,vessel,flag"] + rows, to: "many.csv")
    for stop in ["<Esc>", "<C-c>"] {
      try office.look(at: "many.csv")
      try office.type("y", then: "importing")
      try office.type(stop, then: "stopped")
      try office.terminal.type("<Esc>")
      try office.terminal.wait("another page") { !$0.text.contains("y stores it so") }
    }
    #expect(try office.muster.run("imports", "--json", "--registry", "r.db").output.isEmpty)
    #expect(try office.list("vessels").isEmpty)
    try office.type("2", then: "0 of 0")
  }

  /// How many random keys; more by hand: `MUSTER_KEYS=10000 swift test --filter AuditorInTerminal`.
  private static let keys =
    ProcessInfo.processInfo.environment["MUSTER_KEYS"].flatMap { Int($0) } ?? 600

  /// Keys pressed by nobody who knows what they do, in the real program.
  @Test func `random keys leave the log of the real program clean`() throws {
    let office = try Office()
    try office.type("2+TIRTA JAYA 88<C-s>", then: "kept: vessel")
    try office.type("<CR>", then: "ABOARD")
    var dice = SplitMix(seed: 7)
    let keys =
      Array("+fbvdlikuyU-2 7134axk").map(String.init) + [
        "<CR>", "<Esc>", "<Tab>", "<C-s>", "<C-f>", "<C-o>", "<C-t>", "<C-e>",
      ]
    for _ in 0..<(Self.keys / 15) {
      let burst = (0..<15).map { _ in keys.randomElement(using: &dice) ?? "j" }.joined()
      try office.terminal.type(burst)
      office.terminal.takeOutput(waiting: 50)
    }
    // Out of whatever is open: a question that comes up meanwhile takes the keys typed ahead of it.
    var ending: PtyEnding?
    for _ in 0..<20 where ending == nil {
      // An Esc with a key right behind it would be that key with Alt.
      for _ in 0..<6 {
        try office.terminal.type("<Esc>")
        office.terminal.takeOutput(waiting: 300)
      }
      try office.terminal.type("Q")
      ending = try? office.terminal.waitForEnding(seconds: 3)
    }
    #expect(ending == .exited(0), "\(office.terminal.screen.text)")
    #expect(try office.muster.run("log", "verify", "--registry", "r.db").status == 0)
    #expect(try office.muster.run("log", "digest", "--registry", "r.db").status == 0)
  }
}

extension Substring {
  /// Without the blanks behind.
  fileprivate var trimmed: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
