import Testing

@testable import muster

struct HelpTests {
  @Test(arguments: CommandTable.commands.map(\.words).filter { !$0.isEmpty })
  func `every command says how it is used, by flag and by help`(words: [String]) throws {
    let muster = try Muster()
    let asked = try muster.run(words + ["--help"])
    let command = try #require(CommandTable[words])
    #expect(asked.status == 0)
    #expect(asked.errors.isEmpty)
    #expect(asked.output.hasPrefix("usage: muster \(command.name)"))
    for parameter in command.parameters { #expect(asked.output.contains("--\(parameter.name)")) }
    #expect(try muster.run(["help"] + words).output == asked.output)
    #expect(asked.lines.allSatisfy { $0.count <= 100 })
  }

  @Test func `the first page names every command and every exit code`() throws {
    let page = try Muster().run("--help").output
    for command in CommandTable.commands { #expect(page.contains("  \(command.name)")) }
    for exit in Exit.allCases { #expect(page.contains("\n  \(exit.rawValue) ")) }
  }

  @Test func `the table holds no name, place or option twice`() {
    let names = CommandTable.commands.map(\.name)
    #expect(Set(names).count == names.count)
    for command in CommandTable.commands {
      let options = (command.parameters + Global.parameters).map(\.name)
      #expect(Set(options).count == options.count)
      let places = command.operands.map(\.spelling.placeholder)
      #expect(Set(places).count == places.count)
      #expect(!command.operands.dropLast().contains { $0.count.mayRepeat })
      #expect(command.summary.hasSuffix("."))
    }
  }

  @Test func `the version is one line`() throws {
    #expect(try Muster().run("--version").output == "muster \(Version.number)\n")
  }
}
