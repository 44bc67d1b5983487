import TestSupport

extension FullScreenProgram {
  /// The desk on a registry, on the day for which it was judged.
  static func desk(
    _ registry: String, showing text: String, on site: Site
  ) throws -> FullScreenProgram {
    try FullScreenProgram(
      site.muster, ["--registry", registry, "--actor", "measuring", "--today", Population.day],
      showing: text,
      // It comes back where it was left.
      leaving: "1Q", on: site)
  }

  /// Goes to a list of the desk and waits until it and what belongs to it is there.
  func open(_ list: DeskList) throws {
    // A desk remembers where somebody left it.
    try terminal.type("\(list.rawValue)gg")
    try terminal.wait("the first line of \(list)") {
      $0.line(2).contains(list.title) && $0.line(2).contains("1 of ")
    }
    settle()
  }

  /// Turns off what is shown beside the line under the cursor.
  func turnPreviewOff() throws {
    repeat { try terminal.type("p") } while try !showsNoPreview()
  }

  private func showsNoPreview() throws -> Bool {
    try terminal.wait(for: "preview")
    settle()
    return terminal.screen.text.contains("no preview")
  }
}
