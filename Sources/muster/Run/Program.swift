/// One run of the program, from its arguments to its exit code.
struct Program {
  let environment: [String: String]
  private let console = Console()

  init(environment: [String: String]) { self.environment = environment }

  /// Does what is asked.
  func run(_ arguments: [String]) -> Exit {
    do throws(UsageFault) {
      return answer(try Request(arguments))
    } catch {
      console.say("muster: \(error)")
      for line in HelpPage(words: error.command).hint { console.say(line) }
      return .badInput
    }
  }

  private func answer(_ request: Request) -> Exit {
    switch request {
    case .run(let invocation): run(invocation)
    case .help(let words): run(Invocation(.help, operands: ["COMMAND": words]))
    case .version: run(Invocation(.version))
    }
  }

  private func run(_ invocation: Invocation) -> Exit {
    let session = Session(invocation, environment: environment)
    do {
      if let needed = invocation.command.needs { try session.require(needed) }
      let exit = try invocation.command.run(session)
      do throws(StreamFault) {
        try session.output.flush()
      } catch {
        throw Refusal(unanswered: error)
      }
      return exit
    } catch {
      let refusal = Refusal(error)
      console.say("muster: \(refusal.line)")
      return refusal.exit
    }
  }
}
