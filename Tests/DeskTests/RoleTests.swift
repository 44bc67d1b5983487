import Casework
import Fishery
import Registry
import Terminal
import Testing

@testable import Desk

/// Who may see and do what at the desk, role by role.
@Suite struct RoleTests {
  /// A command, where it is tried, and what it takes.
  private static let commands: [(keys: String, id: Command.ID, needs: Capability)] = [
    ("7", .confirm, .decide), ("7", .dismiss, .decide), ("7", .sleep, .decide),
    ("7", .askAtPort, .decide), ("7", .assign, .decide), ("7", .except, .decide),
    ("7", .refer, .workCases),
    ("7", .call, .workCases), ("7", .cases, .workCases), ("3", .add, .enterFacts),
    ("3<CR>", .amend, .enterFacts), ("2", .undo, .takeBack), ("2", .redo, .takeBack),
    ("2", .importFile, .importFiles), ("2", .complaint, .takeComplaints),
    ("2", .withdraw, .takeComplaints),
    ("2", .complaints, .readComplaints), ("3", .reveal, .reveal),
    ("2", .writeFull, .printInFull), ("2", .printFull, .printInFull), ("2", .screen, .judge),
    (":crisis<CR>", .boarded, .enterFacts), (":crisis<CR>", .reached, .enterFacts),
    (":crisis<CR>", .ticksAnew, .enterFacts), ("2", .passphrase, .setPassphrase),
    ("2", .namesInLists, .setNamesInLists), ("3<CR>", .erase, .erasePerson),
  ]

  @Test(arguments: StaffRole.allCases)
  func `every command is refused to the roles that may not, with who may`(role: StaffRole) throws {
    let registry = try Harbour.registry()
    let digest = try registry.digest()
    for (keys, id, needs) in Self.commands {
      var desk = try Rehearsal(registry, isStory: false, as: role)
      try desk.type(keys)
      let refusal = desk.state.refusal(of: id)
      if role.may(needs) {
        #expect(refusal?.contains("not for") != true, "\(role) \(id): \(refusal ?? "")")
      } else if id == .complaints {
        #expect(refusal == "there is no such command")
      } else {
        #expect(refusal == NotForRole(role, needs)?.description, "\(role) \(id)")
        #expect(!desk.state.hints.contains { $0.key == Command.named(id)?.keys.first })
        try desk.type(Command.named(id)?.keys.first ?? ":\(id.rawValue)<CR>")
        #expect(desk.footer.contains("not for \(role.rawValue)"), "\(role) \(id)")
      }
    }
    #expect(try registry.digest() == digest)
  }

  @Test func `every command that takes a capability is in this table`() {
    let tried = Set(Self.commands.map(\.id))
    // What is repeated is what was decided.
    for id in Command.ID.allCases where id.needs != nil && id != .repeatDecision {
      #expect(tried.contains(id), "\(id)")
    }
  }

  @Test(arguments: StaffRole.allCases)
  func `the workers look again whatever the desk asks`(role: StaffRole) throws {
    let registry = try Harbour.registry()
    let desk = try Rehearsal(registry, as: role)
    let finding = try #require(try registry.findings(ListFilter(), limit: 1).lines.first)
    let act = CaseAct.dangerOver
    let file = try CaseFile(
      CaseRecord(
        id: 1, finding: nil, fisher: nil, vessel: nil, fisherName: nil, vesselName: nil, steps: []))
    let printout = Printout(
      shown: .page(.complaints),
      head: .init(
        registry: "r", title: "t", day: Harbour.day, isToday: true, overlays: [],
        masking: .onPaper(inFull: true)), destination: .file("/dev/null/x"), reason: "why")
    let questions: [Question] = [
      .screening(Harbour.day), .rule(.confirm, finding), .plan(.confirm, .one(finding)),
      .deed(.complain(HandEntry(.complaints, [:], on: Harbour.day))),
      .deed(.enter(HandEntry(.crew, [:], on: Harbour.day), as: .row(.crew))), .deed(.amend([])),
      .page(.complaints, Harbour.day), .page(.cases, Harbour.day),
      .page(.casefile(1), Harbour.day), .enter(act, file), .reveal([1], subject: "placements 1"),
      .printing(printout), .setPassphrase(TypedSecret("x"), knowing: TypedSecret("")),
      .showNames(true),
    ]
    for question in questions where !question.needs.allSatisfy(role.may) {
      #expect(throws: Refusal.self, "\(role) \(question)") {
        _ = try desk.queries.answer(question, Cancellation()) { _ in }
      }
    }
    #expect(questions.allSatisfy { !$0.needs.isEmpty })
  }

  @Test func `the title says who works in which role, and the log keeps it`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry, actor: "Sari", as: .triage)
    #expect(desk.state.render().lines.first?.hasSuffix("Sari, triage") == true)
    try desk.type("7c")
    #expect(try registry.log(limit: 1).first?.signature.role == .triage)
    let finding = try #require(try registry.findings(ListFilter(), limit: 1).lines.first)
    try desk.type("ggt")
    #expect(desk.text.contains("Sari, triage: confirmed"))
    #expect(try registry.decisions(on: finding.id).first?.signature.who == "Sari, triage")
    let long = try Rehearsal(registry, actor: "Maria Fransiska Wulandari", as: .supervisor)
    #expect(long.state.render().lines.first?.hasSuffix("…, supervisor") == true)
  }

  @Test func `oversight sees cards with initials, and brings nothing up to date`() throws {
    let registry = try Harbour.registry()
    for (role, isNamed) in [(StaffRole.oversight, false), (.auditor, true)] {
      var desk = try Rehearsal(registry, isStory: false, as: role)
      try desk.type("3fsutrisno<CR><CR>")
      #expect(desk.text.contains("VERDICTS"))
      #expect(desk.text.contains("Sutrisno") == isNamed, "\(role)")
    }
    let stale = try Registry.inMemory()
    try stale.bring(
      .vessels, [["vessel": "PADI EMAS", "flag": "ID", "kind": "commercial_fishing"]])
    let digest = try stale.digest()
    var looking = try Rehearsal(stale, as: .oversight)
    try looking.type("2")
    #expect(looking.text.contains("PADI EMAS"))
    #expect(try stale.judgement() == nil)
    #expect(try stale.digest() == digest)
    _ = try Rehearsal(stale, as: .auditor)
    #expect(try stale.judgement()?.day == Harbour.day)
  }
}
