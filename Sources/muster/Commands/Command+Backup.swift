import Casework
import Fishery
import Registry

extension Command {
  private static let file = Operand(.file, "a new file for its owner alone")

  static let backup = Command(
    "backup", in: .safety, "Copy the registry into a file, while others go on with it.",
    account: [
      "The copy is read through, pages, references and log, before it takes its name; what is "
        + "not whole is not kept. Where its log ends is printed, to be noted on paper. It holds "
        + "everything, names and sealed words with their keys: keep it as you keep the registry."
    ],
    operands: [file], needs: .copyRegistry, speaksJSON: true,
    examples: [Example("muster backup /media/stick/monday.db", "a copy that was read through")],
    exits: [.clean, .badInput, .registryUnusable, .cancelled]
  ) { session in
    guard let path = session.invocation[file] else {
      throw UsageFault(.missingOperand("FILE", expected: "a new file"), in: ["backup"])
    }
    let registry = try session.registry()
    Interruption.heed()
    let mark: LogMark
    do throws(RegistryError) {
      mark = try registry.backUp(
        to: path, by: session.signature, cancellation: Interruption.cancellation)
    } catch {
      guard error == .cancelled else { throw error }
      throw Refusal(
        .cancelled, "cancelled; no copy was kept, and the log tells that one was begun")
    }
    if let why = registry.unwritable {
      session.console.say("the log of the registry does not tell of this copy: \(why)")
    }
    if session.invocation.wantsJSON {
      let answer: JSON = [
        "backup": .string(path), "entries": .integer(Int64(mark.entries)),
        "head": .string(mark.code),
      ]
      try session.output.line(answer.line)
    } else {
      try session.printLines([
        "kept: \(path), read through; its log ends \(mark.entries):\(mark.code)"
      ])
    }
    return .clean
  }
}
