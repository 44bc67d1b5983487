import Fishery
import Registry

/// One line of a page: what it shows, and what the verbs find on it.
struct Row: Sendable {
  var pieces: [Piece]
  /// Known by this to the cursor; nil for lines one cannot stand on.
  var id: String?
  var target: Target?
  var explained: Explained?
  var rule: String?
  var evidence: Evidenced?
  var amendable: Amendable?
  var answerable: Answerable?
  /// What of a file's plan `i` changes here.
  var part: ArrivalPart?
  /// What of a case can be entered here.
  var point: CasePoint?
  /// A name in full, by which a search finds the line though it is masked.
  var name = ""

  init(
    _ pieces: [Piece], id: String? = nil, target: Target? = nil, explained: Explained? = nil,
    rule: String? = nil, evidence: Evidenced? = nil, amendable: Amendable? = nil
  ) {
    self.pieces = pieces
    self.id = id
    self.target = target
    self.explained = explained
    self.rule = rule ?? explained?.rule
    self.evidence = evidence
    self.amendable = amendable
  }

  static let blank = Row([])
}

/// Where Enter goes. Held apart: few lines lead to a list, and a filter is large.
indirect enum Target: Sendable, Hashable {
  case page(PageKind)
  /// A list narrowed to what a number counted, with words for the path.
  case list(ListKind, ListFilter, named: String, order: SortOrder? = nil)
}

/// A part of a page under its own heading.
struct Pane: Sendable {
  let id: String
  let title: String
  /// Said behind the title: a count, a unit.
  var note = ""
  var rows: [Row]
}

extension Row {
  /// What the line says, without its pictures.
  var text: String {
    pieces.compactMap { piece in
      switch piece {
      case .text(let text, _), .field(let text, _, _, _), .rest(let text, _, _): text
      case .bar, .spark, .heat, .strip, .gap: nil
      }
    }.joined(separator: " ")
  }

  /// Whether it says a text, whatever the case and marks.
  func has(_ typed: String) -> Bool {
    FoldedText("\(text) \(name)").text.contains(FoldedText(typed).text)
  }
}
