import Fishery
import Registry
import Report

extension Command {
  static let imports = Command(
    "imports", in: .files, "List every file that was imported, the newest first.",
    account: [
      "Each line tells the number of the import, by which `muster import --undo` takes it back, "
        + "the file with its hash, what became of its rows, and who imported it when (UTC)."
    ],
    parameters: [Session.csv], speaksJSON: true,
    exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    try session.print(session.registry().imports(), as: .imports)
    return .clean
  }
}

extension LineForm<ImportRecord> {
  fileprivate static var imports: LineForm {
    LineForm(
      "imports",
      [
        .number("import", "IMPORT") { $0.id },
        .column("sheet", "SHEET") { .string($0.sheet) },
        .column("file", "FILE") { .string($0.file) },
        .number("rows", "ROWS") { $0.rows },
        .number("stored", "STORED") { $0.stored },
        .number("new", "NEW") { $0.new },
        .number("changed", "CHANGED") { $0.changed },
        .number("unchanged", "UNCHANGED") { $0.unchanged },
        .number("refused", "REFUSED") { $0.refused },
        .column("actor", "BY") { .string($0.signature.actor) },
        .column("at", "AT") { .string($0.signature.moment) },
        .column("undone", "UNDONE") { .bool($0.undone != nil) },
        .column("hash", "HASH") { .string($0.hash) },
      ])
  }
}
