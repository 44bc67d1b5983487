import Fishery
import Registry
import Report
import Terminal

/// Title, tabs and path: where one is, for which day and law, as whom.
extension DeskState {
  func drawTitle(_ canvas: inout Canvas, in area: Area) {
    guard !isCovered else {
      canvas.write("Vessel register", in: area.inset(columns: 1), .title)
      canvas.write(session.today.long, in: area.inset(columns: 1), .plain, .right)
      return
    }
    var rest = area.inset(columns: 1)
    func put(_ text: String, _ style: Style) {
      // One letter and a mark that it goes on say nothing.
      guard rest.columns > 3 else { return }
      let taken = canvas.write(text, in: rest, style)
      rest = rest.dropping(left: taken + 3)
    }
    let who = self.who(in: area.columns * 3 / 10)
    canvas.write(who, in: rest, .dim, .right)
    rest = rest.dropping(right: CellWidth.of(who) + 2)
    put("muster", .title)
    for warning in session.warnings { put(" \(warning) ", .warning) }
    if !isToday {
      put(" JUDGED FOR \(day.long.uppercased()), NOT TODAY ", .warning)
    }
    if !session.overlays.isEmpty {
      put(" LOCAL LAW \(session.overlays.joined(separator: ", ")) ", .warning)
    }
    if hiddenRedLines > 0 { put(" \(hiddenRedLines.grouped) RED-LINE HIDDEN BY FILTER ", .warning) }
    if hasNamesInLists, !session.isStory { put(" NAMES IN LISTS ", .warning) }
    if let port = session.port { put(PortName.of(port), .plain) }
    if isToday { put(day.long, .bold) }
    let name = session.registryName
    let law = isToday ? "law of today" : "law of that day"
    // Which registry it is comes before what is so as a rule.
    let both = CellWidth.of(law) + 3 + CellWidth.of(name, glyphs: session.glyphs)
    if session.overlays.isEmpty, both <= rest.columns { put(law, .dim) }
    put(name, .plain)
  }

  /// Who works, in which role; where that is too long, the name is cut, or stands alone.
  private func who(in columns: Int) -> String {
    let role = ", \(session.role.rawValue)"
    let room = columns - role.count
    guard room > 3 else {
      return CleanText.cut(session.actor, to: max(0, columns), glyphs: session.glyphs)
    }
    return CleanText.cut(session.actor, to: room, glyphs: session.glyphs) + role
  }

  func drawTabs(_ canvas: inout Canvas, in area: Area) {
    let forms = TabForm.allCases
    let fitting = forms.first { width(of: $0) <= area.columns - 1 } ?? .digits
    var rest = area.dropping(left: 1)
    for tab in Tab.allCases {
      let label = label(of: tab, fitting)
      let isHere = tab == self.tab
      let style: Style = isHere ? .currentTab : .tab
      let shown = tab.absence == nil ? label : String(repeating: " ", count: label.count)
      let taken = canvas.write(shown, in: rest, tab.absence == nil ? style : .plain)
      rest = rest.dropping(left: taken + fitting.gap)
    }
  }

  /// How much of the tabs there is room for.
  private enum TabForm: CaseIterable {
    case wide, tight, bare, short, digits

    var gap: Int { self == .wide ? 2 : 1 }
  }

  private func label(of tab: Tab, _ form: TabForm) -> String {
    let isCounted = tab == .findings && (form == .wide || form == .tight)
    let count = isCounted ? findings.map { " \($0.grouped)" } ?? "" : ""
    switch form {
    case .wide: return "\(tab.rawValue) \(tab.title)\(count)"
    case .tight, .bare: return tab.absence == nil ? "\(tab.rawValue) \(tab.title)\(count)" : ""
    case .short: return tab.absence == nil ? "\(tab.rawValue) \(tab.title.prefix(5))" : ""
    case .digits: return "\(tab.rawValue)"
    }
  }

  private func width(of form: TabForm) -> Int {
    Tab.allCases.reduce(-form.gap) { $0 + label(of: $1, form).count + form.gap }
  }

  func drawCrumb(_ canvas: inout Canvas, in area: Area) {
    let inside = area.inset(columns: 1)
    let right = standing
    canvas.write(right, in: inside, isSlow ? .bold : .dim, .right)
    let room = inside.dropping(right: CellWidth.of(right, glyphs: session.glyphs) + 2)
    canvas.write(crumb(in: room.columns), in: room, .bold)
  }

  /// The path in words: `Overview › findings of flag TW`.
  var crumb: String { crumb(in: .max) }

  /// The end of it that fits on paper, people named as the masking says.
  func crumb(onPaper masking: Masking) -> String { crumb(in: Paper.columns, masking) }

  /// The path as it fits: its last step says where one is, so the first ones give way.
  private func crumb(in columns: Int, _ masking: Masking? = nil) -> String {
    let masking = masking ?? cardMasking
    let chevron = " \(session.glyphs.chevron) "
    var steps = path.map { step($0, masking) }
    if !isCovered, path.first?.list == nil || path.first?.list?.kind.title != tab.title {
      if steps.first != tab.title { steps.insert(tab.title, at: 0) }
    }
    var left = steps[...]
    var words = left.joined(separator: chevron)
    while left.count > 1, CellWidth.of(words, glyphs: session.glyphs) > columns {
      left.removeFirst()
      words = (["…"] + left).joined(separator: chevron)
    }
    return words
  }

  private func step(_ place: Place, _ masking: Masking) -> String {
    switch place.view {
    case .list(let list): list.crumb(masking)
    case .page(let page): page.crumb(masking)
    }
  }

  /// What is said at the right of the path: how many of how many, and what runs.
  private var standing: String {
    if isSlow, isCovered { return "looking…" }
    let work = isSlow ? (progress?.words ?? "looking") + (isStoppable ? "… Esc stops" : "…") : nil
    // A screening that began by itself hides nothing of what one looks at.
    guard let list = place.list, !isSlow || !isStoppable else { return work ?? "" }
    var parts = [work].compactMap(\.self)
    if !list.marks.isEmpty {
      let hidden = list.marks.count - list.lines.count { list.marks.contains($0.id) }
      parts.append("\(list.marks.count) marked" + (hidden > 0 ? ", \(hidden) not loaded" : ""))
    }
    if let search = list.search, !search.text.isEmpty {
      parts.append("/\(search.text) \(search.count)")
    }
    if list.kind == .findings, excepted > 0, !isCovered, !list.filter.namesStanding {
      parts.append("\(excepted.grouped) excepted")
    }
    if list.isAnswered || list.total != nil {
      let isShown = list.isShown(on: day)
      let number = list.lines.isEmpty ? "0" : isShown ? list.number?.grouped : nil
      parts.append("\(number ?? "~") of \(list.total.map(\.grouped) ?? "~")")
    }
    return parts.joined(separator: "  ")
  }
}

extension ListState {
  /// The list with its filter and order: `Vessels · flag:TW · worst first ▼`.
  ///
  /// On paper that anybody may read, words that were looked for are left out: they may be a name.
  func crumb(_ masking: Masking) -> String {
    var parts = [kind.title]
    if let opened { parts.append(opened.name) }
    if let viewName, !masking.hidesFacts { parts.append("view \(viewName)") }
    if !filterText.isEmpty {
      parts.append(
        masking.hidesFacts && !filter.words.isEmpty ? "narrowed by words" : filterText)
    }
    if kind.orders.count > 1 { parts.append(order.title + (isReversed ? ", reversed" : "")) }
    return parts.joined(separator: " · ")
  }
}

extension PageState {
  /// What the page is about, in a few words.
  func crumb(_ masking: Masking) -> String {
    switch (kind, content) {
    case (.overview, _): "Overview"
    case (.vessel, .vessel(let card)), (.certificate, .vessel(let card)): card.line.name
    case (.placement, .placement(let card, _)):
      "\(masking.name(card.line.fisherName, of: card.line.fisher)) aboard \(card.line.vesselName)"
    case (.departure, .departure(let card)):
      "departure card of \(masking.name(card.placement.fisherName, of: card.placement.fisher))"
    case (.agency, .agency(let card)): card.line.name
    case (.agreement(let line), _): "agreement \(line.number ?? "without number")"
    case (.explanation(let explained, _), _): "why \(explained.rule)"
    case (.rule(let id), _), (.figure(let id), _): id
    case (.rollCall, .rollCall(let sheet)): "roll call of \(sheet.vessel.name)"
    case (.blankRollCall, .rollCall(let sheet)): "blank roll-call sheet of \(sheet.vessel.name)"
    case (.sameAccount, _): "same account"
    case (.links, _): "may be one"
    case (.causes, _): "causes"
    case (.contacts, _): "whom to call"
    case (.handover, _): "hand-over"
    case (.exceptions, _): "exceptions"
    case (.complaints, _): "complaints"
    case (.cases, _): "cases"
    case (.casefile(let number), _): "case \(number)"
    case (.arrival(let path, _), _):
      "import \(path.split(separator: "/").last.map(String.init) ?? path)"
    case (.takenBack, _): "taken back"
    case (.cameIn(let file), _): "what \(file.file) brought"
    case (.evidence, _): "evidence"
    case (.history, _): "history"
    case (.comparison, _): "compared"
    default: "…"
    }
  }
}
