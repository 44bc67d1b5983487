import Fishery
import Glibc
import Intake

/// A file in memory alone, read as `muster import` reads one.
enum SheetFile {
  private static let descriptor = {
    let path = "/dev/shm/muster-fuzzed-\(getpid())"
    defer { unlink(path) }
    return open(path, O_RDWR | O_CREAT | O_EXCL, 0o600)
  }()

  static func read(_ bytes: [UInt8]) {
    guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, bytes, bytes.count, 0) == bytes.count
    else { fatalError("no file in memory") }
    do {
      var table = try Table(path: "/proc/self/fd/\(descriptor)")
      table.settleHeader()
      let preview = try Preview(of: table, as: try table.bestMapping())
      for proposal in preview.proposals { _ = "\(proposal.choice)" }
      let kept = try? Mapping(json: preview.mapping.json)
      precondition(kept == preview.mapping, "a saved mapping is read back otherwise")
      try count(preview)
    } catch {
      precondition(error is IntakeFault || error is MappingFault, "\(error)")
    }
  }

  /// Every row is stored or refused, as the preview said.
  private static func count(_ preview: Preview) throws(IntakeFault) {
    var reader = try ClaimReader(preview)
    var counts = (rows: 0, refused: 0)
    while let claims = try reader.next() {
      for claim in claims {
        counts.rows += 1
        if case .refused(let row) = claim {
          counts.refused += 1
          for problem in row.problems { _ = "\(problem.complaint) \(problem.complaint.remedy)" }
        }
      }
    }
    precondition(counts == (preview.counts.rows, preview.counts.refused), "rows were lost")
  }
}
