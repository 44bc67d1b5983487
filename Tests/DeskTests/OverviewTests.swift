import Fishery
import Registry
import Terminal
import Testing

@testable import Desk

/// The first screen of a registry that is too large to be counted in a blink.
@Suite struct OverviewTests {
  /// What the desk asks when it is told something about the overview on the screen.
  private func asked(_ answer: Answer, _ desk: inout DeskState) throws -> [Question] {
    let page = desk.show()
    let ticket = try #require(
      page.compactMap { effect -> Ticket? in
        if case .ask(.page(.overview, _), let ticket) = effect { ticket } else { nil }
      }.first)
    return desk.receive(.answer(ticket, .success(answer))).compactMap { effect in
      if case .ask(let question, _) = effect { question } else { nil }
    }
  }

  private func desk() throws -> (DeskState, FleetOverview) {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry).state
    desk.place.page = PageState(.overview)
    return (desk, try registry.overview(on: Harbour.day))
  }

  @Test func `what nobody counted yet is counted beside, and the desk waits for nothing`() throws {
    var (desk, _) = try desk()
    #expect(try asked(.uncounted, &desk) == [.survey(Harbour.day)])
    #expect(!desk.isAnythingWaitedFor)
    let texts = desk.render().text
    #expect(texts.contains("reading…"))
  }

  @Test func `what was counted before is shown as that, and counted anew`() throws {
    var (desk, fleet) = try desk()
    fleet.countedFor = "2026-11-22"
    #expect(
      try asked(.content(.overview(fleet, FleetLists())), &desk) == [.survey(Harbour.day)])
    #expect(desk.render().text.contains("2026-11-22, anew now"))
    // Who comes back before it is counted has it counted again.
    _ = desk.go(to: .vessels)
    #expect(desk.go(to: .overview).contains { if case .ask = $0 { true } else { false } })
  }

  @Test func `what is as things are is not counted again`() throws {
    var (desk, fleet) = try desk()
    #expect(try asked(.content(.overview(fleet, FleetLists())), &desk).isEmpty)
    fleet.countedFor = nil
    #expect(!desk.render().text.contains("anew"))
  }
}
