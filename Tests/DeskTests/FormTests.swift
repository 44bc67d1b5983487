import Fishery
import Registry
import Terminal
import Testing

@testable import Desk

/// What forms show, how one gets about in them, and what the next one takes over.
@Suite struct FormTests {
  private static let kinds =
    (Sheet.all + [.complaints]).map { FormKind.row($0) } + [
      .loan, .portCall,
    ]
  private static let abouts = [
    About(), About(vessel: 1), About(agency: 1), About(fisher: 1, vessel: 1),
  ]

  private static func form(_ kind: FormKind, _ about: About) -> Form {
    FormPlan.form(kind, about: about, today: Harbour.day)
  }

  private static func text(of form: Form, rows: Int = 24, columns: Int = 80) -> String {
    var state = DeskState(
      Session(
        DeskOptions(today: Harbour.day, actor: "Sari", registryName: "r"), glyphs: .unicode),
      size: Size(rows: rows, columns: columns))
    state.mode = .form(form)
    return state.render().text
  }

  private static func vessel() throws -> (Registry, Rehearsal) {
    let registry = try Registry.inMemory()
    var desk = try Rehearsal(registry, isStory: false)
    try desk.type("2+TIRTA JAYA 88<Tab>indo<Tab>9074729<C-s><CR>")
    return (registry, desk)
  }

  @Test(arguments: kinds)
  func `every form fits one screen of 24 lines until more is asked for`(kind: FormKind) {
    for about in Self.abouts {
      let form = Self.form(kind, about)
      #expect(form.shown.count <= FormPlan.most, "\(form.shown.count) of \(kind.name)")
      let lines = Self.text(of: form).split(separator: "\n").map { $0.drop { " ▌".contains($0) } }
      let hidden = form.shown.map { form.fields[$0].label.prefix(27) }.filter { label in
        !lines.contains { $0.hasPrefix(label) }
      }
      #expect(hidden.isEmpty)
    }
  }

  @Test(arguments: kinds)
  func `no two fields of a form read alike`(kind: FormKind) {
    for about in Self.abouts {
      let form = Self.form(kind, about)
      let width = FormField.labelWidth(of: form.fields, in: 78) - 1
      let drawn = form.fields.map {
        $0.label.count > width ? "\($0.label.prefix(width - 1))" : $0.label
      }
      let twice = Dictionary(grouping: drawn) { $0 }.filter { $1.count > 1 }.keys
      #expect(twice.isEmpty, "\(twice.sorted())")
    }
  }

  @Test func `a field that is folded is found by its name, and stays while it says something`()
    throws
  {
    var (_, desk) = try Self.vessel()
    try desk.type("2+<C-f>indicted")
    #expect(desk.state.mode.form?.field.key == "operator_indicted")
    #expect(desk.footer.contains("field indicted"))
    try desk.type("<CR>yes<Tab>X")
    #expect(desk.state.mode.form?.field.key == "vessel")
    #expect(desk.text.contains("operator indicted"))
    #expect(!desk.text.contains("import ban on"))
    try desk.type("<C-o>")
    #expect(desk.state.mode.form?.folded == 0)
    try desk.type("<C-o><C-f>import ban<Esc>")
    #expect(desk.state.mode.form?.field.key == "vessel")
    #expect(desk.text.contains("^O shows"))
  }

  @Test func `a name that no field has goes nowhere, and the next of several is one key away`()
    throws
  {
    var (_, desk) = try Self.vessel()
    try desk.type("+f<C-f>zzz")
    #expect(desk.footer.contains("no field is called so"))
    #expect(desk.state.mode.form?.field.key == "name")
    try desk.type("<C-u>list<C-f>")
    #expect(desk.state.mode.form?.field.key == "list_port")
    try desk.type("<Up>")
    #expect(desk.state.mode.form?.field.key == "list_date")
  }

  @Test func `folding loses nothing that is typed`() throws {
    var (registry, desk) = try Self.vessel()
    try desk.type("2+BAHARI 5<C-f>feeder<CR>yes<C-o><C-o><C-s>")
    #expect(desk.footer.contains("kept: vessel"))
    var feeders: [String?] = []
    try registry.rows(of: .vessels) { feeders.append($0["feeder"].text) }
    #expect(feeders.contains("yes"))
  }

  @Test func `what is amended shows what holds, and the rest behind one key`() throws {
    var desk = try Rehearsal(try Harbour.registry())
    try desk.type("3snfsutrisno<CR><CR>gg")
    for _ in 0..<600
    where desk.state.pointed.amendable?.cells.contains(where: { $0.key == "clause_k" }) != true {
      try desk.type("j")
    }
    try desk.type("i")
    let form = try #require(desk.state.mode.form)
    #expect(form.folds)
    #expect(form.shown.contains { form.fields[$0].key == "clause_k" })
    #expect(!form.shown.contains { form.fields[$0].key == "clause_q" })
  }

  @Test func `a rank that is a word for a role gives the placement its role`() throws {
    var (registry, desk) = try Self.vessel()
    try desk.type("+fBudi<C-f>rank<CR>Bosun")
    #expect(desk.text.contains("= mate"))
    try desk.type("<C-s>")
    let line = try #require(try registry.placements(ListFilter(), limit: 9).lines.first)
    #expect(line.role == .mate)
    #expect(try registry.placements(ListFilter(), limit: 9).lines.count == 1)
    var ranks: [String?] = []
    try registry.rows(of: .crew) { ranks.append($0["rank"].text) }
    #expect(ranks == ["Bosun"])
  }

  @Test func `what was kept with a rank is taken back and done again as one`() throws {
    var (registry, desk) = try Self.vessel()
    let before = try registry.digest()
    try desk.type("+fBudi<C-f>rank<CR>koki<C-s>")
    let after = try registry.digest()
    try desk.type("uy")
    #expect(try registry.placements(ListFilter(), limit: 9).lines.isEmpty)
    #expect(try registry.digest() == before)
    try desk.type("U")
    if case .confirming = desk.state.mode { try desk.type("y") }
    #expect(try registry.placements(ListFilter(), limit: 9).lines.first?.role == .cook)
    #expect(try registry.digest() == after)
    try desk.type("uy")
    #expect(try registry.digest() == before)
  }

  @Test func `a rank that is no word for a role is kept, and that is said beside it`() throws {
    var (registry, desk) = try Self.vessel()
    try desk.type("+fBudi<C-f>rank<CR>Pawang<Tab>")
    #expect(desk.text.contains("no role by this word"))
    try desk.type("<C-s>")
    #expect(try registry.placements(ListFilter(), limit: 9).lines.first?.role == nil)
  }

  @Test func `two of one name keep their own ranks`() throws {
    var (registry, desk) = try Self.vessel()
    try desk.type("+fBudi<C-f>rank<CR>cook<C-n>Budi<C-f>rank<CR>skipper<C-s>")
    let roles = try registry.placements(ListFilter(), limit: 9).lines.map(\.role)
    #expect(Set(roles) == [.cook, .skipper])
  }

  @Test func `the next of a crew takes over what they share, marked, and one key clears it`() throws
  {
    var (_, desk) = try Self.vessel()
    try desk.type(
      "+fBudi<Tab>1999-04-01<Tab>id<Tab>pass<Tab>B1<Tab>id<Tab>cook<Tab>2026-02-01<C-f>list port<CR>IDBOA<C-n>"
    )
    let form = try #require(desk.state.mode.form)
    func text(_ key: String) -> String? { form.fields.first { $0.key == key }?.text }
    #expect(text("embarked") == "2026-02-01")
    #expect(text("list_port") == "IDBOA")
    for own in [
      "name", "birth_date", "nationality", "document_type", "document_number", "document_issuer",
      "rank",
    ] {
      #expect(text(own) == "", "\(own)")
    }
    #expect(desk.text.contains("carried"))
    // Nothing was typed, so nothing is left unfinished.
    #expect(!form.isTouched)
    try desk.type("<C-e>")
    #expect(desk.state.mode.form?.fields.first { $0.key == "embarked" }?.text == "")
    #expect(desk.state.mode.form?.fields.first { $0.key == "list_date" }?.text == "2026-11-23")
    #expect(!desk.text.contains("carried"))
  }

  @Test func `no form takes over what is a person's own`() {
    let own: Set = [
      "name", "birth_date", "nationality", "document_type", "document_number", "document_issuer",
      "rank", "role", "wage", "gross", "paid", "amount", "safe_contact", "next_of_kin", "holder",
      "clauses", "clauses_missing", "telephone", "home_address", "gender", "birth_place",
      "understands", "expires", "note", "result",
    ]
    for kind in Self.kinds {
      var form = Self.form(kind, About())
      for place in form.fields.indices {
        form.fields[place].text = "x"
        form.fields[place].given = nil
      }
      let next = Carrying.next(after: form, today: Harbour.day)
      let carried = next?.fields.filter { $0.given == .carried }.map(\.key) ?? []
      #expect(own.isDisjoint(with: carried), "\(own.intersection(carried)) of \(kind.name)")
    }
  }

  @Test func `the next vessel or agency is another one`() throws {
    var (_, desk) = try Self.vessel()
    try desk.type("2+BAHARI 5<Tab>id<C-f>call sign<CR>YB1<C-n>")
    #expect(desk.footer.contains("kept: vessel"))
    func text(_ key: String) -> String? {
      desk.state.mode.form?.fields.first { $0.key == key }?.text
    }
    #expect(text("vessel") == "")
    #expect(text("call_sign") == "")
    #expect(text("flag") == "id")
    try desk.type("<Esc>5+PT Baru<Tab>id<C-n>")
    #expect(text("agency") == "")
    #expect(text("agency_country") == "id")
  }

  @Test func `where it is from is said once, in the words of an amendment, and kept with each row`()
    throws
  {
    var (registry, desk) = try Self.vessel()
    try desk.type("+f")
    #expect(desk.text.contains("^T entered by Sari"))
    for words in Amendment.Source.allCases.map(\.words) {
      try desk.type("<C-t>")
      #expect(desk.text.contains("^T \(words)"))
      #expect(Menu.manners.options.contains { $0.words == "may stand: \(words)" })
    }
    try desk.type("<C-t>")
    #expect(desk.text.contains("^T entered by Sari"))
    try desk.type("<C-t>Budi<C-s>")
    let line = try #require(try registry.placements(ListFilter(), limit: 9).lines.first)
    let card = try #require(try registry.placementCard(line.id, on: Harbour.day))
    let name = try #require(card.fisher.first { $0.key == "name" })
    #expect(name.origin.manner == .otherSource(.document))
  }

  @Test(arguments: [5, 6])
  func `who is one of few is not betrayed by what was said aboard`(crew: Int) throws {
    var (registry, desk) = try Self.vessel()
    try desk.type("+f<C-t><C-t><C-t>")
    for man in 1...crew {
      // What one man said, the next one did not.
      if man > 1 { try desk.type("<C-t><C-t><C-t>") }
      try desk.type("Man \(man)" + (man == crew ? "<C-s>" : "<C-n>"))
    }
    let line = try #require(try registry.placements(ListFilter(), limit: 9).lines.first)
    let card = try #require(try registry.placementCard(line.id, on: Harbour.day))
    let name = try #require(card.fisher.first { $0.key == "name" })
    #expect(name.origin.manner == (crew < 6 ? nil : .otherSource(.saidAboard)))
    #expect(name.origin.person == "Sari")
    try desk.type("3<CR>/name<CR>x")
    #expect(desk.text.contains("said aboard") == (crew >= 6))
  }

  @Test func `a source survives a kill, and being taken back and done again`() throws {
    let (registry, first) = try Self.vessel()
    var desk = first
    try desk.type("+f<C-t>Budi")
    var next = try Rehearsal(registry, isStory: false)
    try next.type("2<CR>+f")
    #expect(next.state.mode.form?.source == .document)
    try next.type("<C-s>uyU")
    if case .confirming = next.state.mode { try next.type("y") }
    let line = try #require(try registry.placements(ListFilter(), limit: 9).lines.first)
    let card = try #require(try registry.placementCard(line.id, on: Harbour.day))
    let name = try #require(card.fisher.first { $0.key == "name" })
    #expect(name.origin.manner == .otherSource(.document))
  }

  @Test func `a complaint and an amendment do not say where they are from in the form`() throws {
    var (_, desk) = try Self.vessel()
    try desk.type(":complaint<CR><C-t>")
    #expect(desk.footer.contains("of a complaint nobody says that"))
    #expect(!desk.text.contains("entered by"))
  }

  @Test(arguments: [
    ("port", "beno", "IDBOA Benoa"), ("country", "indo", "ID Indonesia"),
    ("gear", "drifting l", "LLD "), ("currency", "rupiah", "IDR "),
    ("language", "burm", "my "), ("vessel type", "longl", "LL"),
  ])
  func `codes complete as they are typed, by name and code`(
    kind: String, typed: String, shown: String
  ) {
    let kinds: [String: Sheet.Kind] = [
      "port": .port, "country": .country, "gear": .gear, "currency": .currency,
      "language": .language, "vessel type": .vesselType,
    ]
    let wanted = kinds[kind]
    var seen = 0
    for form in Self.kinds.map({ Self.form($0, About()) }) {
      for place in form.fields.indices where form.fields[place].column?.kind == wanted {
        var form = form
        form.index = place
        form.fields[place].text = typed
        #expect(Self.text(of: form).contains("→ \(shown)"), "\(form.title) \(form.field.key)")
        seen += 1
      }
    }
    // A language of its own stands in no form: there it is always several.
    #expect(seen > 0 || kind == "language")
    let one = Completion.of(typed, for: wanted ?? .text, limit: 6)
    #expect(one.contains { "\($0.code) \($0.name)".hasPrefix(shown) })
  }

  @Test func `the last of several is completed, and those before it stay`() throws {
    var field = FormField(.column(.fishers, "understands"))
    field.text = "id burm"
    field.take(try #require(field.completions(limit: 1).first))
    #expect(field.text == "id my")
    #expect(Completion.of("south kor", for: .country, limit: 1).first?.code == "KR")
    #expect(
      Completion.of("signed o", for: .word(["signed_off"]), limit: 1).first?.code == "signed_off")
  }
}
