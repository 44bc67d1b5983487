internal import Fishery
public import Intake

internal import Registry

/// What a person sees before a file goes in, in words.
public struct PreviewPage: Sendable {
  public let name: String
  public let preview: Preview
  private let arrivals: Arrivals?

  public init(_ plan: ImportPlan) {
    name = plan.name
    preview = plan.preview
    arrivals = plan.arrivals
  }

  /// All of it as lines of text.
  public var lines: [String] {
    ["\(name): \(head)"] + (news.map { ["  \($0)"] } ?? []) + mapping + doubts + refusals
      + [remark].compactMap(\.self)
  }

  /// The kind of sheet, how many rows would be stored and refused, and how the file is written.
  public var head: String {
    let table = preview.table
    let counts = preview.counts
    return
      "\(preview.mapping.sheet.title), \(counts.rows) rows: \(counts.stored) to store, "
      + "\(counts.refused) to refuse (\(table.encoding.value.rawValue): \(table.encoding.reason); "
      + "\(table.dialect.value.delimiter): \(table.dialect.reason))"
  }

  /// How many rows are new, changed, back and unchanged; nil where nobody compared them.
  public var news: String? {
    arrivals.map { arrivals in
      Arrival.allCases.map { "\(arrivals[$0]) \($0.rawValue)" }.joined(separator: ", ")
    }
  }

  /// That the encoding is a guess, where another one would have other letters; nil when it is none.
  public var encodingDoubt: String? {
    let encoding = preview.table.encoding
    guard encoding.isDoubtful else { return nil }
    return
      "encoding: \(encoding.value.rawValue), \(encoding.confidence.rawValue), as "
      + "\(encoding.reason); look at the names, and if they are wrong name another with --encoding"
  }

  private var mapping: [String] {
    var same: [String] = []
    var filled: [String] = []
    for column in preview.mapping.sheet.columns {
      switch preview.mapping.sources[column.key] {
      case .header(column.key): same.append(column.key)
      case .header(let header): filled.append("  \(column.key.padded(to: 24)) from \(header)")
      case .constant(let text): filled.append("  \(column.key.padded(to: 24)) always \(text)")
      case nil: continue
      }
    }
    if !same.isEmpty { filled.append("  as named: \(same.joined(separator: ", "))") }
    guard !preview.unmapped.isEmpty else { return filled }
    return filled + ["  not stored: \(preview.unmapped.joined(separator: ", "))"]
  }

  private var doubts: [String] {
    let proposals = preview.proposals.flatMap { proposal in
      let others = proposal.choices.filter { $0 != proposal.choice }.map(\.word)
      return [
        "  ? \(proposal.words)",
        "      \(proposal.standing)"
          + (others.isEmpty
            ? "" : "; or \(proposal.quirk.word): \(others.joined(separator: ", "))"),
      ]
    }
    return [encodingDoubt.map { "  ? \($0)" }].compactMap(\.self) + proposals
      + preview.lints.map { "  ! \($0.words)" }
  }

  private var refusals: [String] {
    preview.refusals.prefix(5).map { "  x \(preview.words(of: $0))" }
  }

  private var remark: String? {
    guard !preview.proposals.isEmpty || !preview.unmapped.isEmpty else { return nil }
    return "  to change this: --map FILE, with {\"headers\": {\"HEADER\": \"COLUMN\"}, "
      + "\"decisions\": {\"COLUMN\": {\"\(preview.proposals.first?.quirk.word ?? "QUIRK")\": "
      + "\"\(preview.proposals.first?.choices.last?.word ?? "CHOICE")\"}}}"
  }
}

extension Proposal {
  /// What is to be decided about how many cells, and how one of them is read.
  public var words: String {
    let example = examples.first.map { ", such as \($0.text) as \($0.reading)" } ?? ""
    return "\(column): \(quirk), \(cells) \(cells == 1 ? "cell" : "cells"): \(choice)\(example)"
  }

  /// Whether a person decided it, and what speaks for it.
  public var standing: String {
    (isDecided ? "decided" : confidence.rawValue) + (grounds.map { "; \($0)" } ?? "")
  }
}

extension Preview.LintCount {
  /// What looks wrong in how many cells and is kept.
  public var words: String {
    let rows = records.prefix(5).map(String.init).joined(separator: ", ")
    return cells == 1
      ? "\(column): \(lint), 1 cell, in row \(rows): kept"
      : "\(column): \(lint), \(cells) cells, first in rows \(rows): kept"
  }
}

extension Preview {
  /// Why a row would be refused, and what would make it acceptable.
  public func words(of row: RefusedRow) -> String {
    let problems = row.problems.map { problem in
      let column = problem.place.map { mapping.sheet.columns[$0].key + ": " } ?? ""
      return "\(column)\(problem.complaint) (\(problem.complaint.remedy))"
    }
    return "row \(row.record): \(problems.joined(separator: "; "))"
  }
}

extension Progress.Pass {
  /// What is being done, to stand before a file's name.
  public var doing: String {
    switch self {
    case .looking: "looking at"
    case .previewing: "previewing"
    case .comparing: "comparing"
    case .reading: "importing"
    }
  }
}

extension String {
  /// The text with blanks after it, up to a column.
  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - count))
  }
}
