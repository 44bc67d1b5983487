/// A program that shows a file of lines, to hold lists against.
struct Pager {
  let name: String
  /// What goes to the first line.
  let home: String
  /// What goes to the last line.
  let end: String
  private let tool: Tool
  private let script: String

  static let tig = Pager(
    name: "tig", home: "<Esc>OH", end: "<Esc>OF", tool: .tig, script: #"exec "$0" <"$1""#)
  static let less = Pager(
    name: "less", home: "g", end: "G", tool: .less, script: #"exec "$0" -S "$1""#)

  /// Opens a sheet and waits for its first rows; nil where the program is not installed.
  func start(_ sheet: SheetFile, on site: Site) throws -> FullScreenProgram? {
    guard let path = tool.path else { return nil }
    let header = try site.run("/usr/bin/head", ["-c", "12", sheet.path]).output
    return try FullScreenProgram(
      "/bin/sh", ["-c", script, path, sheet.path], showing: header, leaving: "q",
      on: site)
  }

  /// Opens a sheet and waits until all of it is read.
  func open(_ sheet: SheetFile, on site: Site) throws -> FullScreenProgram? {
    let program = try start(sheet, on: site)
    program?.settle()
    return program
  }
}
