import Admission
import Fishery
import FoundationEssentials
import Glibc
import Registry
import Report
import Seal
import Terminal

extension RegistryQueries {
  /// Notes in the log that something leaves the desk, and then puts it on paper or in a file.
  ///
  /// - Throws: `.inTheWay` where a file is there already; then the log keeps nothing either.
  func done(_ printout: Printout, _ cancellation: Cancellation) throws(RegistryError) -> Done {
    let signature = signature
    let printed = try printed(printout, cancellation)
    let paper = Paper(
      head: printout.head, blocks: printed.blocks, count: printed.count,
      signed: "\(signature.who), \(signature.time)", isMasked: !printout.head.masking.showsNames)
    if case .file(let path) = printout.destination { try requireFree(path) }
    try registry.record(
      Act(
        "write", on: printout.shown.code,
        facts: [
          "lines": .integer(Int64(printed.lines)),
          "full": .bool(printout.reason != nil),
        ]), by: signature,
      about: printout.reason.map { PersonalContent(reason: $0, by: actor) })
    let words = try put(paper.text, at: printout.destination)
    return Done(words: "\(words), \(printed.count)")
  }

  /// What is on paper, how many lines of it there are, and how that is said.
  private func printed(
    _ printout: Printout, _ cancellation: Cancellation
  ) throws(RegistryError) -> (blocks: [[String]], lines: Int, count: String) {
    let setting = Setting(
      glyphs: .unicode, day: printout.head.day,
      masking: printout.head.masking,
      isPlain: false, isOnPaper: true, width: Paper.columns - 4)
    let (lines, count): ([String], Int)
    switch printout.shown {
    case .list(let request) where request.asksAboard:
      let sheet = try QuestionSheet(of: registry, request.filter, cancellation: cancellation)
      let blocks = QuestionPaper(sheet: sheet, masking: setting.masking).blocks
      return (blocks, blocks.joined().count, sheet.count.of("question", "questions"))
    case .list(let request):
      (lines, count) = try self.printed(request, setting, cancellation)
    case .page(let kind):
      lines = try self.printed(kind, setting, cancellation)
      count = lines.count
    }
    return (lines.map { [$0] }, count, count.of("line", "lines"))
  }

  /// A list under its headings, and how many lines it has without them.
  private func printed(
    _ request: ListRequest, _ setting: Setting, _ cancellation: Cancellation
  ) throws(RegistryError) -> ([String], Int) {
    var count = 0
    var lines: [String] = []
    if request.kind == .crisis {
      let roll = try registry.crisisRoll(
        request.filter, on: request.day, cancellation: cancellation)
      lines = ["\(roll.ticked.words(in: request.filter.zone))", ""]
    }
    let head = lines.count
    var place = WindowPlace.top
    while true {
      let window = try window(request, place, cancellation, limit: LoadedLines.windowLength)
      var list = ListState(request.kind, order: request.order)
      _ = list.accept(window, at: .top)
      count += window.lines.count
      var canvas = Canvas(
        Size(rows: window.lines.count + 1, columns: Paper.columns), glyphs: .unicode)
      let all = Area(canvas.size)
      ListView(list: list, setting: setting, showsCursor: false).draw(
        on: &canvas, in: all, lines: all.dropping(top: 1))
      lines += lines.count == head ? canvas.printed : Array(canvas.printed.dropFirst())
      guard let after = window.after else { return (lines, count) }
      place = .after(after)
    }
  }

  private func printed(
    _ kind: PageKind, _ setting: Setting, _ cancellation: Cancellation
  ) throws(RegistryError) -> [String] {
    let content = try content(of: kind, on: setting.day, cancellation)
    let panes = PageView(kind: kind, setting: setting, rows: Paper.rows).panes(content, columns: 1)
    let wide = Area(Size(rows: 1, columns: Paper.columns))
    let count = PageLayout(panes, in: wide).columns.map(\.lines.count).max() ?? 0
    var canvas = Canvas(Size(rows: max(1, count), columns: Paper.columns), glyphs: .unicode)
    canvas.draw(PageLayout(panes, in: Area(canvas.size)), PageState(kind, content: content))
    return canvas.printed
  }

  private func put(
    _ text: String, at destination: Printout.Destination
  ) throws(RegistryError) -> String {
    switch destination {
    case .file(let path):
      try write(text, to: path)
      return "written to \(path)"
    case .printer:
      let path = FileManager.default.temporaryDirectory.appending(
        path: "muster-\(UInt32.random(in: .min ... .max)).txt"
      ).path
      try write(text, to: path)
      defer { try? FileManager.default.removeItem(atPath: path) }
      let quoted = path.replacing("'", with: "'\\''")
      guard system("lp '\(quoted)' >/dev/null 2>&1") == 0 else {
        throw .file("no printer took it (lp); :write makes a file")
      }
      return "given to the printer"
    }
  }

  private func requireFree(_ path: String) throws(RegistryError) {
    guard access(path, F_OK) != 0 else { throw .inTheWay(path) }
  }

  private func write(_ text: String, to path: String) throws(RegistryError) {
    try requireFree(path)
    do throws(PrivateFile.Fault) {
      try PrivateFile.write(Array(text.utf8), to: path)
    } catch {
      throw .file("\(path) cannot be written: \(String(cString: strerror(error.code)))")
    }
  }
}

extension ListRequest {
  /// Whether it is what to ask of one vessel or placement, which on paper are questions.
  fileprivate var asksAboard: Bool {
    kind == .needs && (filter.vessel != nil || filter.placement != nil)
  }
}

extension Printout.Shown {
  /// What was written, for the log.
  fileprivate var code: String {
    switch self {
    case .list(let request): request.kind.rawValue
    case .page(let kind): kind.code
    }
  }
}

extension PageKind {
  fileprivate var code: String {
    switch self {
    case .overview: "overview"
    case .vessel(let id): "vessel \(SubjectKey(id).code)"
    case .placement(let id): "placement \(SubjectKey(id).code)"
    case .departure(let id): "departure card \(SubjectKey(id).code)"
    case .agency(let id): "agency \(SubjectKey(id).code)"
    case .blankRollCall(let id): "blank roll call \(SubjectKey(id).code)"
    case .rollCall(let id): "roll call \(SubjectKey(id).code)"
    case .agreement: "agreement"
    case .explanation(let explained, _): "explanation \(explained.rule)"
    case .rule(let id): "rule \(id)"
    case .figure(let id): "figure \(id)"
    case .evidence, .history: "evidence"
    case .comparison(let id): "comparison \(SubjectKey(id).code)"
    case .sameAccount(let id):
      "same account" + (id.map { " \(SubjectKey($0).code)" } ?? "")
    case .links: "links"
    case .causes: "causes"
    case .exceptions: "exceptions"
    case .contacts: "contacts"
    case .handover: "hand-over"
    case .cases: "cases"
    case .complaints: "complaints"
    case .casefile(let number): "case \(number)"
    case .arrival: "preview of a file"
    case .cameIn(let file): "what import \(file.id) brought"
    case .takenBack(let undo): "import \(undo.number) taken back"
    case .thread: "thread"
    case .certificate(let id): "certificate \(SubjectKey(id).code)"
    }
  }
}
