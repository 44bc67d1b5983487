/// A page put into panes: one of these for each kind, in a file of its own.
struct PageView: Sendable {
  let kind: PageKind
  let setting: Setting
  /// Rows there are to fill.
  let rows: Int

  /// The columns of the page with their panes, at most as many columns as asked for.
  func panes(_ content: Content, columns: Int) -> [[Pane]] {
    let columns = max(1, columns)
    let all: [[Pane]] =
      switch (content, kind) {
      case (.overview(let fleet, let lists), _): overview(fleet, lists, columns: columns)
      case (.vessel(let card), .certificate): [certificate(card)]
      case (.vessel(let card), _): vessel(card, columns: columns)
      case (.placement(let card, _), .comparison): [comparison(card)]
      case (.placement(let card, let verdicts), _): placement(card, verdicts, columns: columns)
      case (.departure(let card), _): [departure(card)]
      case (.recruiters(let found), _): [recruiters(found)]
      case (.agency(let card), _): agency(card, columns: columns)
      case (.agreement(let line), _): [agreement(line)]
      case (.explanation(let explanation), .explanation(_, let level)):
        [self.explanation(explanation, level: level)]
      case (.explanation(let explanation), _): [self.explanation(explanation, level: 2)]
      case (.rule(let page), _): rule(page, columns: columns)
      case (.figure(let figure), _): [self.figure(figure)]
      case (.nothing, .evidence(let evidenced)): [evidence(evidenced)]
      case (.nothing, .history(let evidenced)): [history(evidenced)]
      case (.nothing, .agreement(let line)): [agreement(line)]
      case (.rollCall(let sheet), .blankRollCall): [blankRollCall(sheet)]
      case (.rollCall(let sheet), _): [rollCall(sheet)]
      case (.links(let links), _): [self.links(links)]
      case (.cases(let files, let clock), _): [cases(files, clock)]
      case (.contacts(let matches), _): [contacts(matches)]
      case (.handover(let shift), _): [handover(shift)]
      case (.casefile(let open), _): [casefile(open)]
      case (.complaints(let complaints), _): [self.complaints(complaints)]
      case (.causes(let causes), _): [self.causes(causes)]
      case (.exceptions(let all, let health), _): [exceptions(all, health)]
      case (.arrival(let plan), _): [arrival(plan)]
      case (.arrivals(let arrivals), .cameIn(let file)): [cameIn(file, arrivals)]
      case (.nothing, .takenBack(let undo)): [takenBack(undo)]
      case (.thread(let decisions), .thread(let finding)): [thread(finding, decisions)]
      case (.thread, _), (.arrivals, _): [[]]
      case (.need, _), (.nothing, _): [[]]
      case (.gone, _):
        [
          [
            Pane(
              id: "gone", title: "Gone", rows: text("It is not in the registry any more.", id: "0"))
          ]
        ]
      }
    return all
  }
}

extension PageKind {
  /// How many columns of panes fit a width.
  func columnCount(in columns: Int) -> Int {
    switch self {
    case .overview: columns >= 150 ? 3 : columns >= 72 ? 2 : 1
    case .vessel, .placement: columns >= 165 ? 3 : columns >= 110 ? 2 : 1
    case .agency, .rule: columns >= 110 ? 2 : 1
    default: 1
    }
  }

  /// Whether names stand in full: a card that was opened shows whom it is about.
  var showsNames: Bool {
    switch self {
    case .placement, .departure, .comparison, .agreement, .evidence, .history, .rollCall,
      .blankRollCall,
      .links, .arrival, .cameIn,
      .casefile:
      true
    default: false
    }
  }
}
