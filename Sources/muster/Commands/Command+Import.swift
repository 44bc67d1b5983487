import Admission
import Casework
import Fishery
import Intake
import Registry

extension Command {
  private static let files = Operand(
    .file, "a sheet as CSV or TSV: comma, semicolon, tab or bar, in any usual encoding",
    .any)
  private static let sheet = Option(
    "as", .word("SHEET", of: Sheet.all.map(\.name)), "the kind of sheet, instead of the likeliest")
  private static let map = Option(
    "map", .file, "a JSON file that maps headers to columns and decides what is proposed")
  private static let encoding = Option(
    "encoding", .encoding, "the encoding of the files, instead of the likeliest")
  private static let day = Option(
    "dated", .day, "the day for which rows without a date of their own speak")
  private static let refused = Option(
    "refused", .file, "where refused rows are written, instead of the registry's folder")
  private static let yes = Flag("yes", "import as previewed, without asking")
  private static let undo = Option(
    "undo", .number("ID", in: 1...Int.max),
    "take a whole file back by the number of its import, as `muster imports` lists it")

  static let importFiles = Command(
    "import", in: .files, "Take sheets into the registry: preview, then store.",
    account: [
      "Each file is looked at whole before anything is stored: which kind of sheet it is, which "
        + "header fills which column, how doubtful dates and numbers would be read, and which rows "
        + "would be refused and why. Then it is stored in one transaction, or not at all. Rows in "
        + "are rows stored plus rows refused, always; the same file again, also with rows or "
        + "columns shuffled, changes nothing.",
      "Refused rows are written to a file with what would make them acceptable. A mapping is kept "
        + "for the next file of the same shape.",
      "An import that is undone takes its rows back in one transaction, except those that another "
        + "file says too, and those on which a person built since: these stay and are listed.",
      "Kinds of sheet: \(Sheet.all.map(\.name).joined(separator: ", ")).",
    ],
    operands: [files], parameters: [sheet, map, encoding, day, refused, yes, undo],
    needs: .importFiles,
    speaksJSON: true,
    examples: [
      Example("muster import vessels.csv", "preview, and store if you say yes"),
      Example("muster import crew-*.csv --as crew --yes --json", "for scripts"),
      Example("muster import --undo 7", "as if the file of import 7 had never come in"),
    ],
    exits: [.clean, .somethingToLookAt, .badInput, .registryUnusable, .cancelled]
  ) { session in
    let invocation = session.invocation
    let paths = invocation[all: files]
    if let number = invocation[undo] {
      guard paths.isEmpty else { throw UsageFault(.needlessOperand(paths[0]), in: ["import"]) }
      return try session.takeBack(number)
    }
    guard !paths.isEmpty else {
      throw UsageFault(.missingOperand("FILE", expected: files.value.expected), in: ["import"])
    }
    var wishes = ImportPlan.Wishes()
    wishes.sheet = invocation[sheet].flatMap { Sheet.named($0) }
    wishes.encoding = invocation[encoding]
    wishes.mapping = try invocation[map].map { try session.json(of: $0) }
    guard invocation[yes] || Stream.input.isTerminal else {
      throw Refusal(.badInput, "nobody can be asked here: add --yes to import as previewed")
    }
    Interruption.heed()
    let run = try ImportRun(
      session, wishes, day: invocation[day], refusedPath: invocation[refused],
      asks: !invocation[yes])
    do {
      return try run.run(paths)
    } catch let fault as MappingFault {
      throw Refusal(.badInput, invocation[map].map { "\($0): \(fault)" } ?? "\(fault)")
    }
  }
}

extension Spelling<Encoding> {
  fileprivate static let encoding = Spelling(
    placeholder: "NAME",
    expected: "one of \(Encoding.allCases.map(\.rawValue).joined(separator: ", "))",
    completion: .words(Encoding.allCases.map(\.rawValue))
  ) { name in
    do throws(IntakeFault) { return try Encoding(named: name) } catch { return nil }
  }
}
