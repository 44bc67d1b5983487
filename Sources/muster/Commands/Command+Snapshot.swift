import Desk
import Fishery
import Registry
import Terminal

extension Command {
  private static let view = Operand(
    Spelling(
      placeholder: "VIEW", expected: DeskView.allCases.map(\.rawValue).joined(separator: ", "),
      completion: .words(DeskView.allCases.map(\.rawValue))
    ) { DeskView(rawValue: $0) }, "which screen")
  private static let size = Option("size", .size, "columns and rows, else 80x24")
  private static let keys = Option(
    "keys", .keys, "keys typed there first, such as \"jj<CR>e\"")
  private static let ascii = Flag("ascii", "no line drawing, as where the locale has no Unicode")

  static let snapshot = Command(
    "snapshot", in: .desk, "Print a screen of the dashboard as plain text.",
    account: [
      "Without --registry it is a screen of the story. Keys are written as themselves, and as "
        + "<Down> <PgDn> <CR> <Esc> <C-d> where they have no sign of their own."
    ],
    operands: [view], parameters: [size, keys, ascii, Session.plain],
    examples: [
      Example("muster snapshot vessels --size 120x40", "the vessels, worst first"),
      Example("muster snapshot findings --keys \"je\"", "why the second finding is one"),
    ],
    heedsLaw: true, exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    let invocation = session.invocation
    let isStory = invocation[Global.registry] == nil
    let registry = try isStory ? StoryRegistry(session).open(fresh: false) : session.registry()
    let law = try session.law(of: registry)
    let options =
      try isStory
      ? session.storyOptions(under: law)
      : session.deskOptions(on: registry, under: law)
    let picture = Desk.picture(
      of: invocation[view] ?? .overview, options, on: registry, under: law,
      size: invocation[size] ?? Size(rows: 24, columns: 80),
      glyphs: invocation[ascii] ? .ascii : .unicode, keys: invocation[keys] ?? [])
    try session.output.add(picture.text)
    return .clean
  }
}

extension Spelling<Size> {
  /// Columns and rows, from one cell to the largest screen there is.
  fileprivate static let size = Spelling(
    placeholder: "COLUMNSxROWS", expected: "columns and rows, such as 120x40, at most 1000x1000"
  ) { text in
    let numbers = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
      (1...1_000).contains(columns), (1...1_000).contains(rows)
    else { return nil }
    return Size(rows: rows, columns: columns)
  }
}

extension Spelling<[Key]> {
  fileprivate static let keys = Spelling(
    placeholder: "KEYS", expected: "keys in writing, such as jj<CR> or <C-d>"
  ) { text in try? Key.sequence(text) }
}
