import Admission
import Fishery
import Intake
import Registry
import Terminal

/// Taking a file in: which one, how it is read, and that it is stored.
extension DeskState {
  /// Asks for the path of a file.
  mutating func importFile() -> [Effect] {
    mode = .prompt(Prompt(kind: .importPath, text: ""))
    return []
  }

  /// Looks at the file whose path was typed.
  mutating func takeImportPath(_ prompt: Prompt) -> [Effect] {
    mode = .browsing
    guard !prompt.text.isEmpty else { return [] }
    return push(.page(PageState(.arrival(path: prompt.text, ImportPlan.Wishes()))))
  }

  /// Asks what the name of a file that was begun may go on with.
  mutating func completePath(_ prompt: Prompt) -> [Effect] {
    ask(.paths(beginning: prompt.text), .paths, for: 0)
  }

  /// Goes on with what all names that fit have in common, and shows them.
  mutating func accept(_ paths: PathCompletion) -> [Effect] {
    guard case .prompt(var prompt) = mode, prompt.kind == .importPath, prompt.text == paths.typed
    else { return [] }
    prompt.text = paths.common
    prompt.choices = paths.names
    if paths.names.isEmpty { prompt.complaint = "no file begins so" }
    mode = .prompt(prompt)
    return []
  }

  /// The plan that the page shows, when it is one of a file to be taken in.
  var plan: ImportPlan? {
    if case .arrival(let plan) = place.page?.content { plan } else { nil }
  }

  /// Changes what is under the cursor of a plan: how a quirk is read, what a header fills, or which
  /// kind of sheet the file is.
  mutating func change(_ part: ArrivalPart) -> [Effect] {
    guard let plan, !isLookingAgain else { return [] }
    switch part {
    case .sheet:
      mode = .choosing(.sheets(now: plan.preview.mapping.sheet), nil)
    case .header(let header):
      let column = plan.preview.mapping.column(for: header) ?? ""
      mode = .prompt(Prompt(kind: .column(header: header), text: column))
    case .proposal(let proposal): mode = .choosing(.readings(of: proposal), nil)
    }
    return []
  }

  /// Takes the column that a header is to fill; nothing typed: it is not stored.
  mutating func takeColumn(_ prompt: Prompt, from header: String) -> [Effect] {
    guard let plan else {
      mode = .browsing
      return []
    }
    let sheet = plan.preview.mapping.sheet
    let column = sheet.columns.map(\.key).completion(of: prompt.text)
    guard column != nil || prompt.text.isEmpty else {
      var prompt = prompt
      prompt.complaint = "no such column"
      mode = .prompt(prompt)
      return []
    }
    mode = .browsing
    return look(plan.filling(column, from: header))
  }

  /// Looks at the file again, read otherwise.
  mutating func look(_ wishes: ImportPlan.Wishes) -> [Effect] {
    guard let plan else { return [] }
    let wanted = PageKind.arrival(path: plan.path, wishes)
    place.page?.wanted = wanted
    return ask(.page(wanted, day), .arrival, for: place.id)
  }

  mutating func decide(_ proposal: Proposal, _ choice: Intake.Choice) -> [Effect] {
    guard let plan else { return [] }
    do throws(MappingFault) {
      return look(try plan.deciding(choice, on: proposal.quirk, of: proposal.column))
    } catch {
      say("\(error)", isWarning: true)
      return []
    }
  }

  /// Stores the file as it is shown, or leaves it alone.
  mutating func settle(_ plan: ImportPlan, isYes: Bool) -> [Effect] {
    guard isYes else {
      say("not imported")
      return back(closing: place.id)
    }
    guard !isWaiting(.importing, for: place.id) else {
      say("it is being stored; Esc stops it, and nothing is kept then")
      return []
    }
    guard !isLookingAgain else { return [] }
    return ask(.importing(plan), .importing, for: place.id)
  }

  /// Whether what is shown is not yet what was asked for; says so.
  private var isLookingAgain: Bool {
    mutating get {
      guard isWaiting(.arrival, for: place.id) else { return false }
      say("it is being looked at again; wait until that is shown")
      return true
    }
  }

  /// Goes on when a file is stored: to the list of imports, where `u` takes it back.
  mutating func accept(_ summary: ImportSummary, from id: Int) -> [Effect] {
    let record = summary.record
    var words = "kept: import \(record.id), \(record.stored.of("row", "rows"))"
    words += record.refused == 0 ? "" : ", \(record.refused.grouped) refused"
    lastDeed = words + " · u undoes"
    if !isCovered { say(lastDeed) }
    var effects: [Effect] = []
    if place.id == id {
      close(id)
      var list = ListState(.imports)
      list.selected = String(record.id)
      effects += push(.list(list))
    }
    return effects + judgeAnew() + refresh()
  }

  /// Leaves the place where one is, when it is that one.
  private mutating func back(closing id: Int) -> [Effect] {
    close(id) ? show() : []
  }

  /// Takes away the place where one is, when it is that one; nothing is asked for the one below.
  @discardableResult
  private mutating func close(_ id: Int) -> Bool {
    guard place.id == id, path.count > 1 else { return false }
    stacks[tab]?.removeLast()
    return true
  }
}

/// A part of a plan that can be changed.
indirect enum ArrivalPart: Sendable, Hashable {
  case sheet
  case header(String)
  case proposal(Proposal)
}

/// What the beginning of a path may go on with.
struct PathCompletion: Sendable, Hashable {
  /// What was typed.
  let typed: String
  /// The longest text with which all that fit begin.
  let common: String
  /// The names that fit, folders with a stroke behind.
  let names: [String]
}

extension [String] {
  /// The one among them that is typed, or that alone begins so.
  func completion(of text: String) -> String? {
    let typed = text.lowercased().replacing(" ", with: "_")
    if let whole = first(where: { $0 == typed }) { return whole }
    let fitting = typed.isEmpty ? [] : filter { $0.hasPrefix(typed) }
    return fitting.count == 1 ? fitting[0] : nil
  }
}

extension Menu {
  /// The kinds of sheet that a file may be.
  static func sheets(now: Sheet) -> Menu {
    Menu(
      title: "Read the file as",
      options: zip(letters, Sheet.all).map { letter, sheet in
        Option(
          letter: letter, words: sheet.title + (sheet == now ? " (now)" : ""),
          choice: .sheet(sheet))
      })
  }

  /// The ways in which a quirk can be read.
  static func readings(of proposal: Proposal) -> Menu {
    Menu(
      title: "\(proposal.column.spaced): \(proposal.quirk)",
      options: zip(letters, proposal.choices).map { letter, choice in
        Option(
          letter: letter, words: "\(choice)" + (choice == proposal.choice ? " (now)" : ""),
          choice: .reading(proposal, choice))
      })
  }

  private static let letters = Array("abcdefghijklmnopqrstuvwxyz")
}
