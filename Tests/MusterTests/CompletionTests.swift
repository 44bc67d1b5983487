import Testing

@testable import muster

struct CompletionTests {
  /// What bash offers when the last of these words is being typed.
  private func offers(_ words: String...) throws -> Set<Substring> {
    let list = words.map { "'\($0)'" }.joined(separator: " ")
    let outcome = try Muster().bash(
      """
      source <(muster completions bash) || exit
      touch 'crew list.csv'
      COMP_WORDS=(\(list)); COMP_CWORD=\(words.count - 1)
      _muster
      printf '%s\\n' "${COMPREPLY[@]}"
      """)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    return Set(outcome.lines)
  }

  @Test func `the script is whole bash`() throws {
    let outcome = try Muster().bash("muster completions bash | bash -n")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
  }

  @Test func `every command is offered at the front`() throws {
    let first = Set(CommandTable.commands.compactMap { $0.words.first.map { Substring($0) } })
    #expect(try offers("muster", "").isSuperset(of: first))
    #expect(try offers("muster", "--today", "2026-11-23", "man") == ["manual"])
  }

  @Test func `a command offers its own words and options`() throws {
    #expect(try offers("muster", "schema", "do") == ["dossier"])
    #expect(try offers("muster", "schema", "dossier", "--js") == ["--json"])
    #expect(try offers("muster", "completions", "").contains("bash"))
  }

  @Test func `an option for a file offers files, blanks in their names and all`() throws {
    #expect(try offers("muster", "schema", "--law", "crew") == ["crew list.csv"])
  }
}
