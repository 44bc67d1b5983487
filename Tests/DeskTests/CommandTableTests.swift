import Terminal
import Testing

@testable import Desk

@Suite struct CommandTableTests {
  @Test func `every command stands in the table once and says what it does`() {
    #expect(Set(Command.all.map(\.id)) == Set(Command.ID.allCases))
    #expect(Command.all.count == Command.ID.allCases.count)
    for command in Command.all {
      #expect(!command.title.isEmpty)
      #expect(!command.contexts.isEmpty, "\(command.id)")
    }
  }

  @Test func `no key has two meanings in one place, nor begins another that is there`() throws {
    for context in Command.Context.allCases {
      var meanings: [[Key]: Command.ID] = [:]
      for command in Command.all where command.contexts.contains(context) {
        for notation in command.keys {
          let keys = try Key.sequence(notation)
          #expect(meanings[keys] == nil, "\(notation) in \(context)")
          meanings[keys] = command.id
        }
      }
      for keys in meanings.keys where keys.count > 1 {
        for length in 1..<keys.count { #expect(meanings[Array(keys.prefix(length))] == nil) }
      }
    }
  }

  @Test func `a key means the same wherever it means anything`() throws {
    var meanings: [String: Command.ID] = [:]
    for command in Command.all {
      for notation in command.keys {
        #expect(meanings[notation, default: command.id] == command.id, "\(notation)")
        meanings[notation] = command.id
      }
    }
  }

  @Test(arguments: [Command.ID.quit, .quitNow] + Command.ID.allCases.filter { $0.needs != nil })
  func `nothing that decides, writes or leaves sits on a letter of a split escape sequence`(
    id: Command.ID
  ) throws {
    let fragments = Set("O[ABCDHF~0123456789".map { Key.character($0) })
    for notation in try #require(Command.named(id)).keys {
      #expect(try !Key.sequence(notation).contains { fragments.contains($0) }, "\(notation)")
    }
  }

  @Test func `every hint of a footer is a command that can be done there`() throws {
    var desk = try Rehearsal(Harbour.registry())
    for keys in ["", "2", "<CR>", "3", "<CR>", "4", "5", "7", "<Tab>", "8", "K"] {
      try desk.type(keys)
      for hint in desk.state.hints { #expect(!hint.word.isEmpty) }
      #expect(!desk.state.hints.isEmpty)
    }
  }

  @Test func `the palette finds a command by its name, its title and other words for it`() {
    func first(_ text: String) -> Command.ID? {
      var palette = Palette(Command.all)
      palette.text = text
      return palette.found.first?.id
    }
    #expect(first("cover") == .cover)
    #expect(first("hide") == .cover)
    #expect(first("narrow") == .filter)
    #expect(first("uncover") == .uncover)
    // Who looks over a shoulder does not learn of it by half a word.
    #expect(first("uncov") != .uncover)
    #expect(first("xyzzy") == nil)
  }
}
