internal import SQLite
internal import Seal

/// One step of the schema. Steps are only ever added, never changed after a release.
///
/// The tables of sheets follow the sheets themselves: after every step they have the columns that
/// are declared. So a sheet that gains one needs a step, if only an empty one.
struct Migration {
  /// Whether what follows from rows must be made anew after it.
  let refills: Bool
  // Written when asked for: most of what opens a registry finds it brought up.
  private let write: @Sendable () -> [SQL]

  init(statements: @autoclosure @escaping @Sendable () -> [SQL], refills: Bool = true) {
    write = statements
    self.refills = refills
  }

  var statements: [SQL] { write() }

  static let all = [
    Migration(statements: FirstRelease.statements), Migration(statements: SecondRelease.statements),
    // Sheets gained columns for the whole of C188 and the law of single States, and signs of forced
    // labour a sheet of their own.
    Migration(statements: []),
    // People decide on findings and do again what they took back; complaints are sealed; findings
    // that stood out are as before on a later day; placements know of each other. Sheets gained
    // columns for the rest of the region's law, and what is seen aboard three of its own.
    Migration(
      statements: Schema.decisions + Schema.taken + Schema.complaints + Schema.aging
        + Schema.elsewhere),
    // What is wanted of many alike is kept once.
    Migration(statements: Schema.needs),
    // Rules have exceptions, and fishers cases of what was done for them; whom to call has a sheet.
    Migration(statements: Schema.exceptions + Schema.cases),
    // What is entered by hand says where a person has it from, and one act may write several rows.
    Migration(statements: Schema.sources),
    // Who boarded and who reached safety is ticked, and what a list is narrowed to is kept by name.
    Migration(statements: Schema.crisis + Schema.views),
    // People have passphrases of their own, and a registry settings.
    Migration(statements: Schema.people),
    // The queue is sorted by money and deadline, and grouped by agency and flag.
    Migration(statements: Schema.queue),
    // The log says by hash what those are called who sign in it.
    Migration(statements: Schema.named),
    // What was counted over everybody is shown to who looks next, before it is counted again.
    Migration(statements: Schema.keptOverview, refills: false),
    // Sets of what is wanted are spelt, not listed.
    Migration(statements: Schema.needLetters, refills: false),
    // What was claimed is found by whom it is of, and no more by itself; nor are characters found by
    // the record that has them.
    Migration(statements: Schema.claims + Schema.grams, refills: false),
    // Whom search finds is listed without reading what they are called.
    Migration(statements: Schema.searched, refills: false),
    // What rows call a record stands apart from them, each wording once; so does how a file spelt
    // its numbers. The rows of each sheet are taken over as its table is completed.
    Migration(statements: Schema.mentions, refills: false),
    // Lines know by which entry of search their fisher is found.
    Migration(statements: Schema.entries, refills: false),
    // Vessels that lie in a port are counted and listed without looking at the others.
    Migration(statements: Schema.ports, refills: false),
  ]

  static var newest: Int { all.count }

  /// Stands for this step.
  var digest: String { Migration.digest(of: statements) }

  /// Stands for the schema that all steps together make.
  static var digest: String {
    digest(of: all.flatMap(\.statements) + SheetTable.all.flatMap(\.schema))
  }

  private static func digest(of statements: [SQL]) -> String {
    var stream = DigestStream()
    for statement in statements { stream.add(statement.text) }
    return stream.digest().hex
  }

  /// Brings the schema up to the newest step, all steps or none.
  ///
  /// - Returns: whether what an older step held was brought up.
  static func migrate(_ connection: borrowing Connection) throws(SQLiteError) -> Bool {
    if try connection.integer("PRAGMA user_version") == Int64(newest) { return false }
    let transaction = try connection.transaction()
    // Asked again, now that no other process can be migrating too.
    let done = Int(try connection.integer("PRAGMA user_version") ?? 0)
    for migration in all.dropFirst(done) {
      for statement in migration.statements { try connection.run(statement) }
    }
    let claims = ClaimBook()
    for table in SheetTable.all { try table.complete(connection, claiming: claims) }
    if (1..<newest).contains(done), all.dropFirst(done).contains(where: \.refills) {
      try Refilling.run(connection)
      try connection.nameSigners()
    }
    try connection.run("PRAGMA application_id = \(literal: Int(Inspection.applicationID))")
    try connection.run("PRAGMA user_version = \(literal: newest)")
    try transaction.commit()
    return (1..<newest).contains(done)
  }
}
