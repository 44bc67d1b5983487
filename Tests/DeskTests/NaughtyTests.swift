import Fishery
import Foundation
import Registry
import Terminal
import Testing

@testable import Desk

/// Texts that programs have tripped over: what is typed in a form comes out letter for letter.
@Suite struct `Texts that would trip a program up` {
  /// Words of programs, figures, code of other languages, marks of a form, and texts that hide or
  /// turn what stands around them.
  private static let naughty = [
    "undefined", "null", "NULL", "(null)", "nil", "None", "NaN", "true", "then", "constructor",
    "hasOwnProperty", "\\", "\\\\", "0", "1.00", "$1.00", "-1", "-1.00", "1/2", "1E+02", "0x0",
    "0xffffffffffffffff", "1,000,000.00", "1 000,00", "--", "-", "?", "!x", "#1", "~",
    "~!@#$%^&*()",
    ",./;'[]\\-=", "<>?:\"{}|_+", "=1+1", "+SUM(A1)", "@x", "\u{FF1D}1", "Ω≈ç√∫˜µ≤≥÷",
    "åß∂ƒ©˙∆˚¬…æ",
    "œ∑´®†¥¨ˆøπ“‘", "田中さんにあげて下さい", "사회과학원 어학연구소", "𠜎𠜱𠝹𠱓", "Ⱥ", "İstanbul", "ẞß", "ﬀ ﬁ",
    "(╯°□°）╯︵ ┻━┻", "👩🏽", "👨‍👩‍👧 x", "🏳️‍🌈", "🇮🇩🇹🇭", "1️⃣", "́a", "a\u{300}\u{301}\u{302}b", "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
    "\u{202E}test\u{202C}", "\u{2066}test\u{2069}", "a\u{200B}b\u{FEFF}c", "a\u{AD}b",
    "\u{E0001}tag",
    "a\u{1}\u{7}\u{1B}[31mb\u{7F}", "line\u{2028}line", "<script>alert(1)</script>",
    "'; DROP TABLE fisher; --", "' OR 1=1 --", "\" onfocus=x", "%s%n%d", "${HOME}", "`id`", "$(id)",
    "../../../etc/passwd", "CON", "a\tb", "{{7*7}}", "If you are reading this", "Scunthorpe",
  ]

  /// Names as they are written where crews come from.
  private static let scripts = [
    "สมชาย ใจดี", "กำธร ทองคำ", "ខ្មែរ សុខ", "ស្រី មុំ", "မောင် ကျော်သူ", "နန်းခမ်း", "محمد بن علي",
    "عبد الله", "Nguyễn Văn Hải", "陳大文", "김철수", "राम बहादुर", "Ñopo Iñárritu",
  ]

  private static func values(for sheet: Sheet) -> [String: String] {
    var values: [String: String] = [:]
    for column in sheet.columns where column.isRequired {
      values[column.key] = sample(column.kind)
    }
    let named = [
      "name": "Budi Santoso", "vessel": "TIRTA JAYA 88", "flag": "ID", "agency": "PT Contoh Jaya",
    ]
    return values.merging(named.filter { sheet[$0.key] != nil }) { $1 }
  }

  private static func sample(_ kind: Sheet.Kind) -> String {
    switch kind {
    case .date: "2026-01-02"
    case .instant: "2026-01-02T03:04Z"
    case .word(let words), .words(let words): words[0]
    case .yesNo: "yes"
    default: "1"
    }
  }

  /// What is kept of a text: blanks around it are not, and a form's line has no second line.
  private static func kept(_ text: String) -> String {
    String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// Whether a text has anything that can be seen.
  private static func shows(_ text: String) -> Bool {
    kept(text).unicodeScalars.contains { !$0.properties.isDefaultIgnorableCodePoint }
  }

  /// Types a text into one field of the form of a sheet, keeps the form, and answers what is stored.
  private static func stored(
    _ text: String, in key: String, of sheet: Sheet, _ registry: Registry
  ) throws -> String? {
    let options = DeskOptions(today: Harbour.day, actor: "Sari", registryName: "r")
    var state = DeskState(
      Session(options, glyphs: .unicode), size: Size(rows: 24, columns: 80))
    var form = FormPlan.form(sheet, about: About(), today: Harbour.day)
    for place in form.fields.indices {
      guard let value = values(for: sheet)[form.fields[place].key] else { continue }
      form.fields[place].text = value
    }
    form.index = try #require(form.fields.firstIndex { $0.key == key })
    state.mode = .form(form)
    _ = state.receive(.key(.control("u")))
    let steers = text.unicodeScalars.contains { $0.value < 32 || $0.value == 127 }
    if steers {
      _ = state.receive(.key(.paste(text)))
    } else {
      for character in text { _ = state.receive(.key(.character(character))) }
      // One mark alone says why nothing is written; typed twice and once taken away, it is a text.
      if text.count == 1, FormField.Mark(rawValue: Character(text)) != nil {
        _ = state.receive(.key(.character(Character(text))))
        _ = state.receive(.key(.backspace))
      }
    }
    let effects = state.receive(.key(.control("s")))
    let deed = effects.lazy.compactMap { effect -> Deed? in
      if case .ask(.deed(let deed), _) = effect { deed } else { nil }
    }.first
    let kept = try #require(deed, "\(state.message?.text ?? "") for “\(text)” in \(sheet) \(key)")
    switch kept {
    case .enter(let entry, _):
      _ = try registry.enter(entry, by: Harbour.clerk)
      var found: [String?] = []
      try registry.rows(of: sheet) { found.append($0[key].text) }
      return found.last ?? nil
    case .complain(let entry):
      try registry.take(SealedComplaint(entry.cells, vessel: nil, by: Harbour.clerk))
      return try registry.complaints().last?.cells[key]?.text
    default: return nil
    }
  }

  private static let forms = Sheet.all + [.complaints]

  @Test(arguments: forms)
  func `come out of every form letter for letter`(sheet: Sheet) throws {
    let form = FormPlan.form(sheet, about: About(), today: Harbour.day)
    let fields = form.fields.filter { field in
      switch field.column?.kind {
      case .text?, .name?: true
      default: false
      }
    }.map(\.key)
    guard !fields.isEmpty else { return }
    let registry = try Registry.inMemory()
    for (place, text) in (Self.naughty + Self.scripts).enumerated() {
      let key = fields[place % fields.count]
      let stored = try Self.stored(text, in: key, of: sheet, registry)
      // What it says before as to what is taken for it, such as a zone of a passport.
      #expect(stored == Self.kept(text), "\(key)")
    }
  }

  /// The same with a list of one's own, one JSON array of texts.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["MUSTER_NAUGHTY"] != nil))
  func `of another list come out too`() throws {
    let path = try #require(ProcessInfo.processInfo.environment["MUSTER_NAUGHTY"])
    let texts = try JSON(parsing: [UInt8](Data(contentsOf: URL(filePath: path)))).elements ?? []
    let registry = try Registry.inMemory()
    // The same said again is no row of its own, and what nobody can see is nothing.
    var before: Set<String> = []
    for text in texts.compactMap(\.text) where Self.shows(text) && !text.contains("\n") {
      guard before.insert(Self.kept(text)).inserted else { continue }
      let stored = try Self.stored(text, in: "owner", of: .vessels, registry)
      #expect(stored == Self.kept(text))
    }
  }
}
