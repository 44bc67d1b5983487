import Casework
import Registry
import Testing

/// Who may erase a person, and on what reason.
@Suite struct PersonErasureTests {
  private static let letter = "asked for in a letter of theirs"
  private static let supervisor = Signature(
    actor: "Sari", at: Pier.sari.at + 10, as: .supervisor)

  private static func refused(
    _ pier: Pier, _ fisher: Int64, _ reason: String, by signature: Signature = supervisor
  ) throws -> PersonErasure.Refused? {
    switch try PersonErasure(pier.registry).erase(fisher, because: reason, by: signature) {
    case .success: nil
    case .failure(let refused): refused
    }
  }

  @Test func `a supervisor alone erases, with a reason in which nobody is named`() throws {
    let pier = try Pier()
    let fee = try #require(try pier.fees().first)
    let fisher = try #require(fee.fisher)
    for role in StaffRole.allCases where role != .supervisor {
      let not = try #require(NotForRole(role, .erasePerson))
      let other = Signature(actor: "Budi", at: Pier.budi.at, as: role)
      #expect(try Self.refused(pier, fisher, Self.letter, by: other) == .notForRole(not))
    }
    #expect(try Self.refused(pier, fisher, "too short") == .tooFewWords)
    let name = try #require(try pier.registry.name(ofFisher: fisher))
    #expect(try Self.refused(pier, fisher, "\(name) asked for it by letter") == .reasonNames)
    #expect(try Self.refused(pier, fisher &+ 1, Self.letter) == .nobody)
    #expect(try pier.fees().count == 6)
    #expect(try Self.refused(pier, fisher, Self.letter) == nil)
    try pier.screen()
    #expect(try pier.fees().count == 5)
    #expect(try pier.registry.logVerdict().isClean)
  }

  @Test func `what was said of their findings and in their case reads as erased`() throws {
    let pier = try Pier()
    let fee = try #require(try pier.fees().first)
    try pier.decide(.close(.dataError, because: why), [fee])
    let cases = Cases(pier.registry, at: CaseClock(now: Story.at, today: Story.day))
    let file = try cases.open(
      from: .finding(fee), saying: "his passport is kept from him", by: Pier.sari
    ).get()
    #expect(try Self.refused(pier, try #require(fee.fisher), Self.letter) == nil)
    let notes = try pier.registry.decisions(on: fee.id).compactMap(\.decision.note)
    #expect(notes == [Erasure.words])
    let record = try #require(try pier.registry.caseRecord(file.id))
    #expect(try CaseFile(record).acts.first?.act == .note(Erasure.words))
    #expect(try pier.registry.logVerdict().isClean)
  }
}
