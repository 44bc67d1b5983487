import FoundationEssentials
import Intake

/// A file of these bytes, for as long as `body` runs.
@discardableResult
func withFile<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result {
  let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
  try Data(bytes).write(to: url)
  defer { try? FileManager.default.removeItem(at: url) }
  return try body(url.path())
}

/// All data rows of a table made of these bytes.
func rows(of bytes: [UInt8], encoding: Encoding? = nil) throws -> [Table.Row] {
  try withFile(bytes) { try Table(path: $0, encoding: encoding).allRows }
}

func rows(of text: String) throws -> [Table.Row] { try rows(of: Array(text.utf8)) }

/// The table that these bytes are.
func table(of bytes: [UInt8]) throws -> Table { try withFile(bytes) { try Table(path: $0) } }

func table(of text: String) throws -> Table { try table(of: Array(text.utf8)) }

/// The folder of invented sheets beside the tests.
let sheets = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "fixtures/sheets")
