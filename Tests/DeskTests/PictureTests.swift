import FoundationEssentials
import Terminal
import Testing

@testable import Desk

/// Whole screens as text. What they are compared with was looked at by a person; with
/// `MUSTER_PICTURES` set, what is shown now is written in its place, to be looked at again.
@Suite struct PictureTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "fixtures/desk")

  @Test(arguments: [
    ("overview", ""), ("vessels", "2"), ("vessel", "2<CR>"), ("placements", "3"),
    ("placement", "3snfsutrisno<CR><CR>"), ("agreements", "4sn"), ("compared", "3fsutrisno<CR>="),
    ("agencies", "5"), ("agency", "5<CR>"), ("findings", "7"), ("needs", "7<Tab>"), ("law", "8"),
    ("rule", "8<CR>"), ("figures", "8<Tab>"), ("covered", "K"), ("help", "2?"),
    ("palette", "2:sc"), ("filter", "2fflag:"), ("sorting", "2s"),
    ("card", "3fsutrisno<CR>:card<CR>"), ("crisis", ":crisis<CR>"), ("views", "2fflag:TW<CR>S"),
  ])
  func `a screen looks as it did when somebody looked at it`(name: String, keys: String) throws {
    for (rows, columns) in [(24, 80), (40, 120)] {
      var desk = try Rehearsal(Harbour.shown.get(), rows: rows, columns: columns)
      try desk.type(keys)
      let file = Self.folder.appending(path: "\(name)-\(columns)x\(rows).txt")
      if ProcessInfo.processInfo.environment["MUSTER_PICTURES"] != nil {
        try Data(desk.text.utf8).write(to: file)
      }
      let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      #expect(desk.text == expected, "\(file.lastPathComponent)")
    }
  }
}
