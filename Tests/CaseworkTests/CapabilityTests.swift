import Casework
import Registry
import Testing

/// What each role may see and do.
@Suite struct CapabilityTests {
  /// Inspector, auditor, triage, supervisor, oversight: `y` may.
  private static let table: [Capability: String] = [
    .decide: "y-yy-", .signSecond: "y--y-", .answerExceptions: "y--y-", .workCases: "y-yy-",
    .takeComplaints: "y--y-", .readComplaints: "---y-", .enterFacts: "yyyy-",
    .importFiles: "yy-y-", .takeBack: "yyyy-", .judge: "yyyy-", .setLaw: "y--y-",
    .seeNames: "yyyy-", .reveal: "yyyy-", .printInFull: "y-yy-", .exportSheets: "yy-y-",
    .extractAgency: "y--y-", .copyRegistry: "y-yy-", .setPassphrase: "yyyy-",
    .erasePerson: "---y-", .setNamesInLists: "---y-", .seeSaidAboard: "---y-",
  ]

  @Test(arguments: Capability.allCases)
  func `each role may what the table says, and nothing else`(capability: Capability) throws {
    let row = try #require(Self.table[capability])
    for (role, mark) in zip(StaffRole.allCases, row) {
      #expect(role.may(capability) == (mark == "y"), "\(role) \(capability)")
      #expect((NotForRole(role, capability) == nil) == (mark == "y"))
    }
  }

  @Test func `oversight may do nothing that changes anything or names anybody`() {
    #expect(Capability.allCases.allSatisfy { !StaffRole.oversight.may($0) })
  }

  @Test func `who names no role may all that everybody could before, and nothing that is new`() {
    let new: Set<Capability> = [.readComplaints, .erasePerson, .setNamesInLists, .seeSaidAboard]
    for capability in Capability.allCases {
      #expect(StaffRole.usual.may(capability) == !new.contains(capability), "\(capability)")
    }
  }

  @Test func `a refusal says which roles may`() throws {
    let refused = try #require(NotForRole(.oversight, .decide))
    #expect(
      "\(refused)" == "not for oversight: inspector, triage or supervisor may decide on findings")
    let most = try #require(NotForRole(.oversight, .takeBack))
    #expect("\(most)" == "not for oversight: all but oversight may take back and do again")
    let one = try #require(NotForRole(.inspector, .readComplaints))
    #expect("\(one)" == "not for inspector: supervisor may read complaints")
  }
}
