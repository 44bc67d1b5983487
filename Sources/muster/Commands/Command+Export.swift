import Casework
import Fishery
import Registry
import Report

extension Command {
  private static let sheet = Operand(
    .word("SHEET", of: Sheet.all.map(\.name)), "the kind of sheet")
  private static let file = Option(
    "to", .file, "a new file for its owner alone, instead of standard output")

  static let export = Command(
    "export", in: .lists, "Write out every row of a sheet as files said it.",
    account: [
      "As JSON each row is one object: `import` and `row` tell where it came from, `cells` holds "
        + "the texts letter for letter, and `read_as` what was understood where that is not the "
        + "same. As CSV it is a sheet that can be imported again; cells that a spreadsheet would "
        + "run or hide are changed, and how many is told.",
      "What is personal is masked unless --full is given with a --reason, which is kept in the "
        + "log. Numbers of telephones and accounts are kept, and written, as keyed hashes only.",
    ],
    operands: [sheet], parameters: [Session.csv, file, Session.full, Session.reason],
    needs: .exportSheets,
    speaksJSON: true,
    examples: [
      Example("muster export vessels --csv", "the register as a sheet"),
      Example(
        "muster export crew --json --full --reason \"asked by the flag State\"", "letter for letter"
      ),
    ],
    exits: [.clean, .badInput, .registryUnusable, .cancelled]
  ) { session in
    let invocation = session.invocation
    guard let sheet = invocation[sheet].flatMap({ Sheet.named($0) }) else {
      throw UsageFault(.missingOperand("SHEET", expected: "a sheet"), in: ["export"])
    }
    guard invocation.wantsJSON != invocation[Session.csv] else {
      throw Refusal(.badInput, "give --json or --csv, one of them")
    }
    let registry = try session.registry()
    let disclosure = try session.disclosure(of: "export \(sheet.name)", in: registry)
    Interruption.heed()
    var writing = SheetExport(
      of: sheet, RowForm(sheet, disclosure), isCSV: invocation[Session.csv])
    if let path = invocation[file] {
      try writing.run(registry, toNewFile: path)
    } else {
      try writing.run(registry, to: session.output)
    }
    for remark in writing.remarks { session.console.say(remark) }
    if disclosure == .masked, sheet.columns.contains(where: \.isPersonal) {
      session.console.say("what is personal is masked; --full with --reason TEXT gives all")
    }
    return .clean
  }
}
