import Casework
import Foundation
import Registry
import Terminal
import TestSupport
import Testing

@testable import Desk

/// Keys that come before the answers they are about.
@Suite struct TypeAheadTests {
  /// The desk without any answer, and the questions it asked.
  private struct Waiting {
    var state: DeskState
    var asked: [(Question, Ticket)] = []

    init(_ rehearsal: Rehearsal) { state = rehearsal.state }

    mutating func type(_ keys: String) throws {
      for key in try Key.sequence(keys) { note(state.receive(.key(key))) }
    }

    mutating func note(_ effects: [Effect]) {
      for case .ask(let question, let ticket) in effects { asked.append((question, ticket)) }
    }

    /// Answers everything that was asked, the oldest first, until nothing is asked any more.
    mutating func answer(_ queries: Queries) {
      while !asked.isEmpty {
        let (question, ticket) = asked.removeFirst()
        let result = Result { () throws(Refusal) in
          try queries.answer(question, Cancellation()) { _ in }
        }
        note(state.receive(.answer(ticket, result)))
      }
    }
  }

  private func desk() throws -> (Waiting, Queries) {
    let registry = try Harbour.registry()
    let rehearsal = try Rehearsal(registry)
    return (Waiting(rehearsal), rehearsal.queries)
  }

  @Test func `steps typed before a list is there are taken when it is`() throws {
    var (desk, queries) = try desk()
    try desk.type("3snjjj")
    desk.answer(queries)
    #expect(desk.state.place.list?.number == 4)
  }

  @Test func `the way to the end typed before a list is there is gone when it is`() throws {
    var (desk, queries) = try desk()
    try desk.type("3G")
    desk.answer(queries)
    #expect(desk.state.place.list?.number == 5)
  }

  @Test func `what was decided of a file stays decided when all is read anew meanwhile`() throws {
    var (desk, queries, file) = try fileDesk()
    defer { try? FileManager.default.removeItem(at: file) }
    try desk.type("/embarked: day<CR>ib")
    desk.note(desk.state.refresh())
    desk.answer(queries)
    #expect(desk.state.render().text.contains("cells: day/month/year"))
    desk.note(desk.state.refresh())
    desk.answer(queries)
    #expect(desk.state.render().text.contains("cells: day/month/year"))
  }

  /// A desk that shows a file of which the days can be read either way.
  private func fileDesk() throws -> (Waiting, Queries, URL) {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    try Data("name,embarked\nAgus,05/01/2026\nBudi,06/02/2026\n".utf8).write(to: file)
    var rehearsal = try Rehearsal(Registry.inMemory(), isStory: false)
    try rehearsal.type(":importFile<CR>")
    for character in file.path { rehearsal.press(.character(character)) }
    try rehearsal.type("<CR>")
    return (Waiting(rehearsal), rehearsal.queries, file)
  }

  @Test func `a file that is looked at again is changed once that is shown, and not stored unseen`()
    throws
  {
    var (desk, queries, file) = try fileDesk()
    defer { try? FileManager.default.removeItem(at: file) }
    try desk.type("/embarked: day<CR>ib")
    #expect(desk.asked.count == 1)
    try desk.type("ic")
    desk.answer(queries)
    #expect(desk.state.render().text.contains("cells: month/day/year"))
    try desk.type("iby")
    #expect(desk.state.message?.text.contains("looked at again") == true)
    #expect(desk.asked.map(\.1.slot) == [.arrival])
  }

  @Test(arguments: ["", "3", "3<CR>"])
  func `whoever goes somewhere before it is known where the desk was left stays there`(
    keys: String
  ) throws {
    let registry = try Harbour.registry()
    try registry.remember(#"{"tab":"Agencies","lists":{}}"#, of: "Sari")
    let rehearsal = try Rehearsal(registry)
    var desk = Waiting(rehearsal)
    desk.state = DeskState(rehearsal.state.session, size: Size(rows: 24, columns: 80))
    desk.note(desk.state.start())
    try desk.type(keys)
    desk.answer(rehearsal.queries)
    #expect(desk.state.tab == (keys.isEmpty ? .agencies : .placements))
    #expect(desk.state.path.count == (keys.hasSuffix("<CR>") ? 2 : 1))
  }

  @Test func `enter typed before there is anything opens it when there is`() throws {
    var (desk, queries) = try desk()
    try desk.type("2j<CR>")
    #expect(desk.state.message == nil)
    desk.answer(queries)
    #expect(desk.state.crumb == "Vessels › STAR OF EXAMPLE".replacing("›", with: "· worst first ›"))
    try desk.type("<CR>")
    desk.answer(queries)
    #expect(desk.state.path.count == 3)
  }

  @Test func `a decision typed after a filter is about the narrowed list, and in its turn`() throws
  {
    let registry = try Harbour.registry()
    let rehearsal = try Rehearsal(registry)
    var desk = Waiting(rehearsal)
    try desk.type("7")
    desk.answer(rehearsal.queries)
    let above = try #require(desk.state.place.list?.line?.id)
    try desk.type("frule:C188-22.3b-fees<CR>cj")
    #expect(desk.state.message == nil)
    desk.answer(rehearsal.queries)
    #expect(try registry.findings([above]).first?.standing == nil)
    let confirmed = desk.state.place.list?.lines.compactMap { line in
      if case .finding(let finding) = line { finding.rule } else { nil }
    }
    #expect(confirmed == ["C188-22.3b-fees"])
    try desk.type("f<C-u>decision:confirmed<CR>")
    desk.answer(rehearsal.queries)
    #expect(desk.state.place.list?.total == 1)
  }

  @Test func `a key about a page that is opened waits for it`() throws {
    var (desk, queries) = try desk()
    try desk.type("7")
    desk.answer(queries)
    try desk.type("<CR>l")
    #expect(desk.state.message == nil)
    desk.answer(queries)
    guard case .rule? = desk.state.place.page?.kind else {
      Issue.record("the law behind it is not open: \(desk.state.crumb)")
      return
    }
  }

  @Test func `a key waits for what is read into a list that was empty`() throws {
    var (desk, queries) = try desk()
    try desk.type("3fnobody<CR>")
    desk.answer(queries)
    #expect(desk.state.place.list?.lines.isEmpty == true)
    desk.note(desk.state.refresh())
    try desk.type("<CR>")
    #expect(desk.state.typedAhead.count == 1)
    desk.answer(queries)
    #expect(desk.state.typedAhead.isEmpty)
  }

  @Test func `Esc has what was typed ahead forgotten, and so has the cover`() throws {
    for key in ["<Esc>", "K"] {
      let registry = try Harbour.registry()
      let rehearsal = try Rehearsal(registry)
      var desk = Waiting(rehearsal)
      try desk.type("7")
      desk.answer(rehearsal.queries)
      try desk.type("frule:C188<CR>c\(key)")
      #expect(desk.state.typedAhead.isEmpty)
      desk.answer(rehearsal.queries)
      #expect(try SittingTally(of: "clerk", since: 0, in: registry).isEmpty, "\(key)")
    }
  }

  @Test
  func `a list that is stopped shows no lines of the one before, and none is decided on`()
    throws
  {
    var (desk, queries) = try desk()
    try desk.type("7")
    desk.answer(queries)
    try desk.type("fred:yes<CR>c")
    desk.note(desk.state.stop())
    desk.asked = []
    #expect(desk.state.place.list?.lines.isEmpty == true)
    #expect(desk.state.place.failure == "stopped")
    try desk.type("c")
    #expect(desk.state.message?.text.contains("7 goes to the queue") == true)
    #expect(desk.asked.isEmpty)
    try desk.type("f<C-u><CR>")
    desk.answer(queries)
    #expect(desk.state.place.list?.lines.isEmpty == false)
  }

  @Test(arguments: ["3<CR>", "3fsiti<CR>"])
  func `Esc leaves what is read anew while it is shown`(keys: String) throws {
    var (desk, queries) = try desk()
    try desk.type(keys)
    desk.answer(queries)
    desk.note(desk.state.refresh())
    desk.note(desk.state.receive(.alarm(.slow)))
    #expect(desk.state.isSlow && !desk.state.runs)
    try desk.type("<Esc>")
    #expect(desk.state.message?.text != "stopped")
    #expect(desk.state.path.count == 1 && desk.state.place.list?.filter.isEmpty == true)
  }

  @Test
  func `what is left before it is read stands in nobody's way, and is read for who comes back`()
    throws
  {
    var (desk, queries) = try desk()
    let page = DeskState.Waiting(place: desk.state.place.id, slot: .page)
    desk.note(desk.state.refresh())
    #expect(desk.state.waiting[page] != nil)
    #expect(desk.state.go(to: .findings).contains(.drop(page)))
    #expect(desk.state.waiting[page] == nil)
    desk.asked = []
    desk.note(desk.state.go(to: .overview))
    desk.answer(queries)
    #expect(desk.state.place.page?.isStale == false)
  }

  @Test func `a list that was left before it was sorted is sorted for who comes back`() throws {
    var (desk, queries) = try desk()
    try desk.type("3")
    desk.answer(queries)
    let before = desk.state.place.list?.lines.map(\.id)
    try desk.type("sn1")
    desk.asked = []
    try desk.type("3")
    desk.answer(queries)
    #expect(desk.state.place.list?.order == .name)
    #expect(desk.state.place.list?.lines.map(\.id) != before)
  }

  @Test func `an answer to an older question changes nothing`() throws {
    var (desk, queries) = try desk()
    try desk.type("3fsutrisno<CR>")
    let old = desk.asked
    desk.asked = []
    try desk.type("f<C-u>nguyen<CR>")
    desk.answer(queries)
    let shown = desk.state.place.list?.lines.map(\.id)
    desk.asked = old
    desk.answer(queries)
    #expect(desk.state.place.list?.lines.map(\.id) == shown)
  }
}
