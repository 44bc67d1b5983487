import Fishery
import Glibc

/// The file of refused rows, for whoever corrects them: row, line, column, reason, remedy and the
/// cells as they came.
///
/// Only its owner may read it; it appears under its name whole or not at all. Cells that a
/// spreadsheet would run have an apostrophe in front, and what would hide in one is spelt out.
public struct RefusalFile: ~Copyable {
  private let path: String
  private let partial: String
  private let descriptor: Int32
  private let columns: [(key: String, header: String)]
  private var buffer: [UInt8]
  private var isFinished = false

  /// Begins the file beside its final name.
  public init(path: String, for preview: Preview) throws(IntakeFault) {
    let partial = "\(path).partial"
    let descriptor = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .unwritable(code: errno) }
    guard fchmod(descriptor, 0o600) == 0 else {
      let code = errno
      close(descriptor)
      throw .unwritable(code: code)
    }
    self.path = path
    self.partial = partial
    self.descriptor = descriptor
    columns = preview.mapping.sheet.columns.map { column in
      guard case .header(let name) = preview.mapping.sources[column.key] else {
        return (column.key, "")
      }
      return (column.key, name)
    }
    // The mark makes spreadsheets read the file as UTF-8.
    buffer = Encoding.utf8.mark
    let own = ["row", "line", "column", "reason", "what to do"]
    buffer += CSVLine(own + preview.table.header.names).bytes
  }

  deinit {
    close(descriptor)
    if !isFinished { unlink(partial) }
  }

  /// Adds a row.
  public mutating func add(_ row: RefusedRow) throws(IntakeFault) {
    let first = row.problems.map { name($0, in: row) }.filter { !$0.isEmpty }
    let own = [
      String(row.record), String(row.line), first.joined(separator: "; "),
      row.problems.map { "\($0.complaint)" }.joined(separator: "; "),
      row.problems.map(\.complaint.remedy).joined(separator: "; "),
    ]
    buffer += CSVLine(own + row.cells).bytes
    if buffer.count > 1 << 16 { try flush() }
  }

  /// Puts the file under its name, on disk.
  public mutating func finish() throws(IntakeFault) {
    try flush()
    guard fsync(descriptor) == 0, rename(partial, path) == 0 else {
      throw .unwritable(code: errno)
    }
    isFinished = true
    let folder = open(String(path.prefix(upTo: folderEnd)), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .unwritable(code: errno) }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw .unwritable(code: errno) }
  }

  private var folderEnd: String.Index {
    path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
  }

  private func name(_ problem: RefusedRow.Problem, in row: RefusedRow) -> String {
    guard let place = problem.place else { return "" }
    let (key, header) = columns[place]
    return header.isEmpty || header == key ? key : "\(header) (\(key))"
  }

  private mutating func flush() throws(IntakeFault) {
    var start = 0
    while start < buffer.count {
      let rest = Array(buffer[start...])
      let written = write(descriptor, rest, rest.count)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw .unwritable(code: errno) }
      start += written
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// One line of a CSV file of which a spreadsheet runs and hides nothing.
struct CSVLine {
  let bytes: [UInt8]

  init(_ cells: [String]) {
    let quoted = cells.map { $0.asSpreadsheetCell.quotedAsCell }
    bytes = Array((quoted.joined(separator: ",") + "\n").utf8)
  }
}
