import Registry

/// Writing what is shown to a file or to the printer.
extension DeskState {
  mutating func printOut(_ id: Command.ID) -> [Effect] {
    switch id {
    case .write:
      mode = .prompt(Prompt(kind: .path(reason: nil), text: ""))
      return []
    case .print: return put(at: .printer, reason: nil)
    case .writeFull, .printFull:
      mode = .prompt(Prompt(kind: .reason(isForPrinter: id == .printFull), text: ""))
      return []
    case .questions:
      guard let about, let vessel = about.vessel else { return [] }
      var filter = ListFilter()
      filter.vessel = vessel
      filter.aboardOnly = true
      let opened = ListState.Opened(name: "to ask aboard \(about.aboard)", filter: filter)
      return push(.list(ListState(.needs, opening: opened)))
    default: return []
    }
  }

  /// Takes the reason why names are to stand in full.
  mutating func takeReason(_ prompt: Prompt, isForPrinter: Bool) -> [Effect] {
    guard prompt.text.count >= 3 else {
      var prompt = prompt
      prompt.complaint = "the reason is kept sealed beside the log; write a few words"
      mode = .prompt(prompt)
      return []
    }
    mode = .browsing
    if isForPrinter { return put(at: .printer, reason: prompt.text) }
    mode = .prompt(Prompt(kind: .path(reason: prompt.text), text: ""))
    return []
  }

  mutating func takePath(_ prompt: Prompt, reason: String?) -> [Effect] {
    guard !prompt.text.isEmpty else {
      mode = .browsing
      return []
    }
    return put(at: .file(prompt.text), reason: reason)
  }

  private mutating func put(at destination: Printout.Destination, reason: String?) -> [Effect] {
    mode = .browsing
    let shown: Printout.Shown =
      switch place.view {
      case .list(let list): .list(list.request(on: day))
      case .page(let page): .page(page.kind)
      }
    let masking = Masking.onPaper(inFull: session.isStory || reason != nil)
    let head = Printout.Head(
      registry: session.registryName, title: crumb(onPaper: masking), day: day, isToday: isToday,
      overlays: session.overlays, masking: masking)
    return ask(
      .printing(
        Printout(shown: shown, head: head, destination: destination, reason: reason)),
      .printing, for: 0)
  }
}
