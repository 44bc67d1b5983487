import Admission
import Fishery
import Registry

extension Session {
  /// Takes a whole file back and tells what of it stays.
  func takeBack(_ number: Int) throws -> Exit {
    let registry = try registry()
    let name = try registry.imports().first { $0.id == number }?.file ?? ""
    let undo = ImportUndo(
      number: number, file: name, record: try registry.undo(number, by: signature))
    if invocation.wantsJSON {
      try output.line(undo.json.line)
    } else {
      try printLines(undo.lines)
    }
    return undo.record.kept.isEmpty ? .clean : .somethingToLookAt
  }
}
