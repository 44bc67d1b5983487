import Fishery
import Registry
import Testing

/// Doing again what was taken back.
@Suite struct RedoTests {
  private static let man = ["name": "Sutrisno", "birth_date": "1999-04-01", "nationality": "ID"]
  private static let boat = ["vessel": "INVENTED STAR", "flag": "TW", "registration": "CT5-1001"]
  private static let day: CivilDate = "2026-11-23"
  private static let sari = Signature(actor: "Sari", at: tester.at + 9)

  private static func registry() throws -> Registry {
    let registry = try Registry.inMemory()
    try registry.keep(
      .placements,
      [man.merging(boat) { $1 }.merging(["role": "deckhand", "embarked": "2026-01-01"]) { $1 }])
    return registry
  }

  private static func card(_ registry: Registry) throws -> PlacementCard {
    let subject = try #require(try registry.subjects().first { $0.kind == .placement })
    return try #require(try registry.placementCard(subject.id, on: day))
  }

  private static func amendment(
    _ key: String, to text: String, in registry: Registry, _ manner: Amendment.Manner = .correction
  ) throws -> Amendment {
    let card = try card(registry)
    let fact = try #require((card.fisher + card.facts).first { $0.key == key })
    return Amendment(
      CellPlace(row: try #require(fact.row), column: key), manner, to: .known(text),
      seen: fact.cell)
  }

  /// Takes back what was done last, and answers whether there was anything.
  private static func takeBack(_ registry: Registry, by actor: Signature = tester) throws -> Bool {
    guard let act = try registry.acts(of: actor.actor, limit: 1).first else { return false }
    try registry.takeBack(act.id, by: actor)
    return true
  }

  private static func redo(_ registry: Registry, by actor: Signature = tester) throws -> Bool {
    guard let act = try registry.redoable(of: actor.actor) else { return false }
    try registry.redo(act, by: actor)
    return true
  }

  @Test func `several cells are one act, taken back and done again as one`() throws {
    let registry = try Self.registry()
    let before = try registry.digest()
    try registry.amend(
      [
        try Self.amendment("role", to: "skipper", in: registry),
        try Self.amendment("embarked", to: "2026-02-01", in: registry),
      ], by: tester)
    let after = try registry.digest()
    #expect(try registry.acts(of: "tester").first?.detail == "role, embarked")
    #expect(try Self.takeBack(registry))
    #expect(try registry.digest() == before)
    #expect(try Self.redo(registry))
    #expect(try registry.digest() == after)
    #expect(try Self.takeBack(registry))
    #expect(try registry.digest() == before)
  }

  @Test func `where one cell of several changed meanwhile, none is written`() throws {
    let registry = try Self.registry()
    let role = try Self.amendment("role", to: "skipper", in: registry)
    let day = try Self.amendment("embarked", to: "2026-02-01", in: registry)
    try registry.amend(day, by: tester)
    let before = try registry.digest()
    #expect(throws: RegistryError.changedMeanwhile) { try registry.amend([role, day], by: tester) }
    #expect(try registry.digest() == before)
  }

  @Test func `cells of two persons are not one act`() throws {
    let registry = try Self.registry()
    try registry.keep(
      .placements, [["name": "Budi", "birth_date": "1990-01-01"].merging(Self.boat) { $1 }])
    let people = try registry.placements(ListFilter(), limit: 9).lines
    #expect(people.count == 2)
    let amendments = try people.map { line in
      let card = try #require(try registry.placementCard(line.id, on: Self.day))
      let fact = try #require(card.fisher.first { $0.key == "birth_date" })
      return Amendment(
        CellPlace(row: try #require(fact.row), column: "birth_date"), .correction,
        to: .known("1980-01-01"), seen: fact.cell)
    }
    #expect(throws: RegistryError.namesAnother) { try registry.amend(amendments, by: tester) }
  }

  @Test func `a file taken back by somebody who may bring it in again comes back as it was`() throws
  {
    let registry = try Self.registry()
    let before = try registry.digest()
    let rows = (0..<60).map { number in
      ["name": "Man \(number)", "category": "visa", "amount": "\(number).00", "currency": "USD"]
    }
    let record = try registry.keep(.charges, rows, file: "fees.csv", refused: 3)
    let after = try registry.digest()
    _ = try registry.undo(record.id, by: tester, keepingRows: true)
    #expect(try registry.digest() == before)
    #expect(try Self.redo(registry))
    #expect(try registry.digest() == after)
    let again = try #require(try registry.imports().first)
    #expect(again.file == "fees.csv")
    #expect(again.refused == 3)
    #expect(again.hash == record.hash)
  }

  @Test func `a file taken back for good cannot be brought in again`() throws {
    let registry = try Self.registry()
    let record = try registry.keep(.charges, [["name": "Budi", "category": "visa"]], file: "f.csv")
    _ = try registry.undo(record.id, by: tester)
    #expect(throws: RegistryError.tooLargeToRedo) { _ = try Self.redo(registry) }
  }

  @Test func `what is new ends what could be done again, for who did it alone`() throws {
    let registry = try Self.registry()
    try registry.amend(try Self.amendment("role", to: "skipper", in: registry), by: Self.sari)
    #expect(try Self.takeBack(registry, by: Self.sari))
    try registry.amend(try Self.amendment("embarked", to: "2026-02-01", in: registry), by: tester)
    #expect(try registry.redoable(of: "Sari") != nil)
    try registry.amend(try Self.amendment("nationality", to: "VN", in: registry), by: Self.sari)
    #expect(try registry.redoable(of: "Sari") == nil)
  }

  @Test func `what is done again is checked anew`() throws {
    let registry = try Self.registry()
    try registry.amend(try Self.amendment("role", to: "skipper", in: registry), by: Self.sari)
    #expect(try Self.takeBack(registry, by: Self.sari))
    try registry.amend(try Self.amendment("role", to: "cook", in: registry), by: tester)
    #expect(throws: RegistryError.changedMeanwhile) { _ = try Self.redo(registry, by: Self.sari) }
  }

  @Test func `a passport entered for somebody known by name alone is joined again`() throws {
    let registry = try Registry.inMemory()
    try registry.keep(
      .crew, [Self.boat.merging(["name": "Budi", "list_date": "2026-01-01"]) { $1 }])
    let line = try Self.card(registry).line
    _ = try registry.enter(
      HandEntry(
        .documents,
        [
          "document_type": .known("passport"), "document_number": .known("X100"),
          "document_issuer": .known("ID"),
        ], fisher: line.fisher, on: Self.day), by: tester)
    let after = try registry.digest()
    #expect(try Self.takeBack(registry))
    #expect(try Self.redo(registry))
    #expect(try registry.digest() == after)
    #expect(try registry.subjects().filter { $0.kind == .placement }.count == 1)
  }

  /// Random work of every kind, all of it taken back, done again and taken back once more.
  @Test(arguments: 0..<16)
  func `any row of acts taken back leaves nothing, and done again all of it`(seed: UInt64) throws {
    let registry = try Self.registry()
    try registry.keep(
      .crew,
      [
        Self.boat.merging(["name": "Muhammad Rizki", "birth_date": "1990-01-01"]) { $1 },
        Self.boat.merging(["name": "Mohamad Riski"]) { $1 },
        Self.boat.merging(["name": "Mohammad Rizky"]) { $1 },
      ], file: "crew.csv")
    // What the registry was before each act that could be taken back, and at the end.
    var states = [try registry.digest()]
    var dice = Dice(state: seed)
    for step in 0..<12 {
      let count = try registry.acts(of: "Sari").count
      try Self.work(step, &dice, registry)
      if try registry.acts(of: "Sari").count > count { states.append(try registry.digest()) }
    }
    let last = states.count - 1
    for state in states[..<last].reversed() {
      let act = try registry.acts(of: "Sari", limit: 1).first
      #expect(try Self.takeBack(registry, by: Self.sari))
      #expect(try registry.digest() == state, "taking back \(act as Any)")
    }
    #expect(try !Self.takeBack(registry, by: Self.sari))
    for state in states.dropFirst() {
      let act = try registry.redoable(of: "Sari")
      #expect(try Self.redo(registry, by: Self.sari))
      #expect(try registry.digest() == state, "doing again \(act as Any)")
    }
    #expect(try !Self.redo(registry, by: Self.sari))
    while try Self.takeBack(registry, by: Self.sari) {}
    #expect(try registry.digest() == states[0])
    #expect(try registry.logVerdict().isClean)
  }

  private static func work(_ step: Int, _ dice: inout Dice, _ registry: Registry) throws {
    switch Int.random(in: 0..<6, using: &dice) {
    case 0:
      let born = "19\(Int.random(in: 60..<99, using: &dice))-01-01"
      try amend([try amendment("birth_date", to: born, in: registry)], registry)
    case 1:
      let roles = ["skipper", "deckhand", "engineer", "cook"]
      let role = roles.randomElement(using: &dice) ?? "cook"
      let month = Int.random(in: 1...9, using: &dice)
      try amend(
        [
          try amendment("role", to: role, in: registry, .otherSource(.saidAboard)),
          try amendment(
            "placed_on", to: "2025-0\(month)-01", in: registry, .otherSource(.document)),
        ], registry)
    case 2:
      try registry.enter(
        man.merging(["safe_contact": "way \(step)"]) { $1 }.mapValues { .known($0) },
        in: .fishers, on: day, by: sari)
    case 3:
      let links = try registry.links(.open)
      guard let link = links.randomElement(using: &dice) else { return }
      try registry.decide(link, Bool.random(using: &dice) ? .accepted : .refused, by: sari)
    case 4:
      _ = try registry.enter(
        HandEntry(
          .documents,
          ["document_type": .known("passport"), "document_number": .known("N\(step)")],
          fisher: try card(registry).line.fisher, on: day), by: sari)
    default:
      _ = try registry.store(
        ImportFile(sheet: .charges, name: "fees\(step).csv", hash: FileHash(of: [UInt8(step)])),
        by: sari
      ) { keep in
        let row = man.merging(["category": "visa", "amount": "\(step).00"]) { $1 }
        for row in Sheet.charges.rows([row]) { try keep(row) }
        return 0
      }
    }
  }

  /// What was entered under another key since is not amended through a card that is gone.
  private static func amend(_ amendments: [Amendment], _ registry: Registry) throws {
    do throws(RegistryError) {
      try registry.amend(amendments, by: sari)
    } catch .changedMeanwhile, .noSuchRow {
      return
    }
  }
}
