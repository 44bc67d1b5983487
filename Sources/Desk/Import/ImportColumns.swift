import Registry
import Terminal

private let file = Columns { if case .file(let line) = $0 { line } else { nil } }

extension Column {
  static let imports: [Column] = [
    file("IMPORT", 6, .right) { line, _ in (line.id.grouped, .plain) },
    file("FILE", 18, upTo: 36) { line, _ in
      (line.file, line.undone == nil ? .plain : .dim)
    },
    file("SHEET", 10, upTo: 14) { line, _ in (line.sheet, .plain) },
    file("ROWS", 8, .right) { line, _ in (line.rows.grouped, .plain) },
    file("NEW", 7, .right, rank: 3) { line, _ in (line.new.grouped, .dim) },
    file("CHANGED", 7, .right, rank: 3) { line, _ in (line.changed.grouped, .dim) },
    file("REFUSED", 7, .right, rank: 1) { line, _ in
      (line.refused == 0 ? "" : line.refused.grouped, .warning)
    },
    file("WHEN", 20, rank: 2) { line, _ in (line.signature.time, .dim) },
    file("BY", 8, upTo: 16, rank: 2) { line, _ in (line.signature.actor, .dim) },
    file("", 10) { line, _ in (line.undone == nil ? "" : "taken back", .bold) },
  ]
}
