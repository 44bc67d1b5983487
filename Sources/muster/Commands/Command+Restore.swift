import Casework
import Fishery
import Registry

extension Command {
  private static let file = Operand(.file, "a file that `muster backup` made")
  private static let replace = Flag(
    "replace", "where a registry is there: keep it beside, under another name")

  static let restore = Command(
    "restore", in: .safety, "Put a backup in the place of the registry.",
    account: [
      "The backup is read through first, and stays as it is. A registry that is there already is "
        + "never written over: with --replace it stays beside, whole, under a name that is "
        + "printed. Nobody else may have it open."
    ],
    operands: [file], parameters: [replace], needs: .copyRegistry, speaksJSON: true,
    examples: [
      Example("muster restore monday.db --replace", "go back to Monday; what is there stays beside")
    ],
    exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    guard let backup = session.invocation[file] else {
      throw UsageFault(.missingOperand("FILE", expected: "a backup"), in: ["restore"])
    }
    let path = try session.registryPath()
    let signature = session.signature
    let isThere = try session.isThere(path)
    guard !isThere || session.invocation[replace] else {
      throw Refusal(
        .badInput, "there is a registry at \(path); --replace keeps it beside under another name")
    }
    let kept = isThere ? "\(path).before-\(signature.at)" : nil
    let mark = try Registry.restore(backup, to: path, keeping: kept, by: signature)
    if session.invocation.wantsJSON {
      let answer: JSON = [
        "registry": .string(path), "entries": .integer(Int64(mark.entries)),
        "head": .string(mark.code), "kept": kept.map { .string($0) } ?? .null,
      ]
      try session.output.line(answer.line)
    } else {
      try session.printLines(
        ["restored: \(path); the log of the backup ends \(mark.entries):\(mark.code)"]
          + (kept.map { ["what was there before is kept as \($0)"] } ?? []))
    }
    return .clean
  }
}
