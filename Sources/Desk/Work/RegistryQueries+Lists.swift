import Fishery
import Law
import Registry
import Report
import Screening
import Terminal

extension RegistryQueries {
  func window(
    _ request: ListRequest, _ place: WindowPlace, _ cancellation: Cancellation, limit: Int
  ) throws(RegistryError) -> Window<Line> {
    let place = request.isReversed ? place.reversed : place
    let window = try forwardWindow(request, place, cancellation, limit)
    return request.isReversed ? window.reversed : window
  }

  private func forwardWindow(
    _ request: ListRequest, _ place: WindowPlace, _ cancellation: Cancellation, _ limit: Int
  ) throws(RegistryError) -> Window<Line> {
    let filter = request.filter
    switch request.order(in: request.kind) {
    case .vessels(let sort)?:
      return try registry.vessels(
        filter, by: sort, at: place, limit: limit, cancellation: cancellation
      ).map(Line.vessel)
    case .placements(let sort)?:
      return try registry.placements(
        filter, by: sort, at: place, limit: limit, cancellation: cancellation
      ).map(Line.placement)
    case .agreements(let sort)?:
      return try registry.agreements(
        filter, by: sort, at: place, limit: limit, cancellation: cancellation
      ).map(Line.agreement)
    case .agencies(let sort)?:
      return try registry.agencies(
        filter, by: sort, at: place, limit: limit, cancellation: cancellation
      ).map(Line.agency)
    case .findings(let sort)?:
      return try registry.findings(
        filter, by: sort, at: place, limit: limit, cancellation: cancellation
      ).map(Line.finding)
    case nil where request.kind == .doubts:
      return try registry.doubts(
        reading, filter, at: place, limit: limit, cancellation: cancellation
      ).map(Line.doubt)
    case nil:
      return Window(lines: try whole(request, cancellation), before: nil, after: nil)
    }
  }

  /// The lines of a list that is short enough to be read whole.
  private func whole(
    _ request: ListRequest, _ cancellation: Cancellation
  ) throws(RegistryError) -> [Line] {
    switch request.kind {
    case .needs:
      return try needs(request.filter, cancellation)
        .map(Line.need).filter { $0.fits(request.filter) }
    case .imports:
      return try registry.imports().map(Line.file).filter { $0.fits(request.filter) }
    case .crisis:
      return try registry.crisis(request.filter, on: request.day, cancellation: cancellation)
        .inOrder(request.order).map(Line.crisis)
    case .figures:
      return figureLines(on: request.day).map(Line.figure)
        .filter { $0.fits(request.filter) }
    default: return ruleLines.map(Line.rule).filter { $0.fits(request.filter) }
    }
  }

  /// What is wanted: of a few subjects in the order in which to ask for it, else what the most people
  /// wait for first.
  private func needs(
    _ filter: ListFilter, _ cancellation: Cancellation
  ) throws(RegistryError) -> [NeedLine] {
    guard filter.vessel != nil || filter.placement != nil else {
      return try registry.needs(filter, cancellation: cancellation)
    }
    let asked = try Questionnaire(of: registry, filter, cancellation: cancellation)
    return asked.documents.flatMap(\.facts)
  }

  func count(
    _ request: ListRequest, _ cancellation: Cancellation
  ) throws(RegistryError) -> Int {
    guard let order = request.order(in: request.kind) else {
      return request.kind == .doubts
        ? try registry.doubtCount(
          reading, request.filter, cancellation: cancellation)
        : try whole(request, cancellation).count
    }
    return try registry.count(of: order, request.filter, cancellation: cancellation)
  }

  func offset(
    of id: String, _ request: ListRequest, _ cancellation: Cancellation
  ) throws(RegistryError) -> Int? {
    guard let order = request.order(in: request.kind) else {
      // Where a doubt stands among all, nobody counts.
      guard request.kind != .doubts else { return nil }
      let lines = try whole(request, cancellation)
      let place = lines.firstIndex { $0.id == id }
      return place.map { request.isReversed ? lines.count - 1 - $0 : $0 }
    }
    let place = try registry.position(
      of: id, in: order, request.filter, cancellation: cancellation)
    guard request.isReversed, let place else { return place }
    return try count(request, cancellation) - 1 - place
  }

  func row(
    _ number: Int, _ request: ListRequest, _ cancellation: Cancellation
  ) throws(RegistryError) -> String? {
    guard let order = request.order(in: request.kind) else {
      guard request.kind != .doubts else { return nil }
      let lines = try whole(request, cancellation)
      let place = request.isReversed ? lines.count - number : number - 1
      return lines.indices.contains(place) ? lines[place].id : nil
    }
    let place = request.isReversed ? try count(request, cancellation) - number : number - 1
    guard place >= 0 else { return nil }
    return try registry.line(place, in: order, request.filter, cancellation: cancellation)
  }

  /// The first lines that have every word of a text.
  func matches(
    _ text: String, _ request: ListRequest, _ cancellation: Cancellation
  ) throws(RegistryError) -> Answer {
    var request = request
    for word in text.split(separator: " ") { request.filter.add(word: String(word)) }
    let found = try firstIDs(request, cancellation, limit: ListSearch.limit)
    return .matches(found.lines, hasMore: found.after != nil)
  }

  private func firstIDs(
    _ request: ListRequest, _ cancellation: Cancellation, limit: Int
  ) throws(RegistryError) -> Window<String> {
    guard let order = request.order(in: request.kind) else {
      return try window(request, .top, cancellation, limit: limit).map(\.id)
    }
    let ids = try registry.ids(
      of: order, request.filter, at: request.isReversed ? .end : .top, limit: limit,
      cancellation: cancellation)
    return request.isReversed ? ids.reversed : ids
  }
}

extension ListRequest {
  /// The registry's list behind a list of the desk; nil for one that is read whole.
  fileprivate func order(in kind: ListKind) -> ListOrder? {
    let word = order.rawValue
    return switch kind {
    case .vessels, .register: .vessels(VesselLine.Sort(rawValue: word) ?? .worst)
    case .placements: .placements(PlacementLine.Sort(rawValue: word) ?? .worst)
    case .agreements: .agreements(AgreementLine.Sort(rawValue: word) ?? .name)
    case .agencies: .agencies(AgencyLine.Sort(rawValue: word) ?? .worst)
    case .findings: .findings(FindingLine.Sort(rawValue: word) ?? .worst)
    case .doubts, .needs, .rules, .figures, .imports, .crisis: nil
    }
  }
}

extension RegistryQueries {
  /// Which verdicts are doubts, and where each rule stands among them.
  private var reading: DoubtLine.Reading {
    let rules = catalogue.rules.enumerated().map { ($1.id, $0) }
    return DoubtLine.Reading(
      code: Verdict.undetermined.code, places: Dictionary(rules) { first, _ in first })
  }
}

extension Window {
  fileprivate func map<Other: Sendable & Hashable>(_ change: (Line) -> Other) -> Window<Other> {
    Window<Other>(lines: lines.map(change), before: before, after: after)
  }

  /// The same lines, last first.
  fileprivate var reversed: Window {
    Window(lines: lines.reversed(), before: after, after: before)
  }
}

extension [CrisisLine] {
  /// By vessel as they come, else by what the order names, those of whom it is not known last.
  fileprivate func inOrder(_ order: SortOrder) -> [CrisisLine] {
    let key: (CrisisLine) -> String? =
      switch order {
      case .zone: { $0.position?.zone.map { FoldedText($0).text } }
      case .port: { $0.position?.port }
      case .nationality: { $0.nationality?.code }
      case .name: { FoldedText($0.name).text }
      default: { _ in "" }
      }
    return enumerated().map { place, line in (key(line), place, line) }.sorted { one, other in
      (one.0 == nil ? 1 : 0, one.0 ?? "", one.1) < (other.0 == nil ? 1 : 0, other.0 ?? "", other.1)
    }.map(\.2)
  }
}

extension WindowPlace {
  /// The same place in the list turned round.
  fileprivate var reversed: WindowPlace {
    switch self {
    case .top: .end
    case .end: .top
    case .after(let cursor): .before(cursor)
    case .before(let cursor): .after(cursor)
    case .around: self
    }
  }
}

extension ListFilter {
  /// Whether it asks for what is read in the lines of a short list, not in the registry.
  fileprivate var asksOfShortLists: Bool {
    !words.isEmpty || rule != nil || severityAtLeast != nil
  }
}

extension RuleLine {
  fileprivate func fits(_ filter: ListFilter) -> Bool {
    (filter.rule.map { id == $0 } ?? true)
      && (filter.severityAtLeast.map { Rank(severity) >= $0 } ?? true)
  }
}

extension Line {
  /// Whether a line of a short list is what a filter asks for.
  fileprivate func fits(_ filter: ListFilter) -> Bool {
    var isRule = true
    if case .rule(let rule) = self { isRule = rule.fits(filter) }
    return isRule && has(filter.words)
      && !filter.excluded.contains { $0.asksOfShortLists && fits($0) }
  }

  /// Whether a line of a short list says every one of some words.
  private func has(_ words: [String]) -> Bool {
    let row = Row(
      (kind?.columns ?? []).flatMap {
        $0.pieces(self, .unmasked)
      })
    return words.allSatisfy { row.has($0) }
  }

  private var kind: ListKind? {
    switch self {
    case .need: .needs
    case .rule: .rules
    case .figure: .figures
    case .file: .imports
    default: nil
    }
  }
}

extension Setting {
  /// For lines that hold nothing to mask.
  fileprivate static let unmasked = Setting(
    glyphs: .unicode, day: .min, masking: Masking(showsNames: true), isPlain: true, width: 0)
}
