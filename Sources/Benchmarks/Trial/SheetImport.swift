import Fishery
import TestSupport

/// One sheet taken into a registry whole.
struct SheetImport {
  let sheet: SheetFile
  let rows: Int
  let run: ProgramRun

  /// - Throws: `TrialFault` when a row was refused: then less was done than is claimed.
  init(of sheet: SheetFile, _ finished: Finished) throws {
    let summary = try JSON(parsing: Array(finished.output.utf8))
    guard case .integer(let rows)? = summary["rows"], summary["refused"] == 0 else {
      throw TrialFault.unreadable("import")
    }
    self.sheet = sheet
    self.rows = Int(rows)
    run = finished.run
  }
}
