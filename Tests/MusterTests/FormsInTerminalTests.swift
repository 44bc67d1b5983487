import Foundation
import TestSupport
import Testing

/// Forms in the real program: what is typed is found aboard and in what is exported.
@Suite struct `Forms at the desk` {
  /// Names as they are written in Thailand, Cambodia, Myanmar and Arabic countries.
  private static let names = ["กำธร ทองคำ", "ខ្មែរ សុខ", "မောင် ကျော်သူ", "محمد بن علي"]

  @Test func `names in the scripts of crews come through form, roll call and export`() throws {
    let muster = try Muster()
    let terminal = try muster.desk("r.db")
    try terminal.openVessel()
    try terminal.type("+f", then: "Fisher aboard")
    for (place, name) in Self.names.enumerated() {
      let isLast = place == Self.names.count - 1
      try terminal.type(name + (isLast ? "<C-s>" : "<C-n>"), then: "kept: fisher aboard")
    }
    try terminal.wait(for: "ABOARD  4")
    // A roll call calls people by their names.
    try terminal.type(":roll<CR>", then: "0 of 4")
    let listed = try muster.run(
      "export", "crew", "--json", "--full", "--reason", "looked at by a test",
      "--registry", "r.db")
    #expect(listed.status == 0, "\(listed.errors)")
    for name in Self.names {
      #expect(listed.output.contains("\"\(name)\""))
      #expect(Self.letters(terminal.screen.text).contains(Self.letters(name)))
    }
  }

  /// The letters of a text, without blanks and the marks that a terminal puts into their cells.
  private static func letters(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0.properties.generalCategory == .otherLetter }))
  }

  @Test func `a port call, a rank and their source are typed, killed, gone on with and kept`()
    throws
  {
    let muster = try Muster()
    var terminal = try muster.desk("r.db")
    try terminal.openVessel()
    try terminal.type("+v", then: "Voyage")
    try terminal.type("<C-f>departed<CR>2026-02-01T06:00+08:00<C-s>", then: "kept: voyage")
    try terminal.type("+p", then: "sailed for here")
    try terminal.type("IDBOA<C-t>", then: "^T a document says this")
    terminal.process?.kill()
    terminal = try muster.desk("r.db")
    try terminal.type("2<CR>", then: "ABOARD  0")
    try terminal.type("+p", then: "^T a document says this")
    try terminal.type("<C-f>came in<CR>2026-02-20T06:00+08:00<C-s>", then: "kept: port call")
    try terminal.wait(for: "in port Benoa")
    try terminal.type("+fBudi<C-f>rank<CR>nakhoda", then: "= skipper")
    try terminal.type("<C-s>", then: "ABOARD  1")
    let listed = try muster.run("list", "placements", "--json", "--registry", "r.db")
    #expect(listed.output.contains("\"role\":\"skipper\""))
    // One act is one key.
    try terminal.type("u", then: "Take back fisher aboard")
    try terminal.type("y", then: "ABOARD  0")
    try terminal.type("Q")
    _ = try terminal.waitForEnding()
    #expect(try muster.run("log", "verify", "--registry", "r.db").status == 0)
  }
}

extension PseudoTerminal {
  /// Types, and waits for what must be on the screen then.
  fileprivate func type(_ keys: String, then shown: String) throws {
    try type(keys)
    try wait(for: shown)
  }

  /// Enters a vessel into an empty registry, and opens its card.
  fileprivate func openVessel() throws {
    try type("2", then: "0 of 0")
    try type("+TIRTA JAYA 88<C-s>", then: "kept: vessel")
    try type("<CR>", then: "ABOARD  0")
  }
}
