import Fishery
import Intake

/// What a person sees before a file goes in.
struct PreviewPage {
  let name: String
  let preview: Preview

  var lines: [String] {
    [head] + mapping + doubts + refusals + [remark].compactMap(\.self)
  }

  private var head: String {
    let table = preview.table
    let counts = preview.counts
    return
      "\(name): \(preview.mapping.sheet.title), \(counts.rows) rows: \(counts.stored) to store, "
      + "\(counts.refused) to refuse (\(table.encoding.value.rawValue): \(table.encoding.reason); "
      + "\(table.dialect.value.delimiter): \(table.dialect.reason))"
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
      let example = proposal.examples.first.map { ", such as \($0.text) as \($0.reading)" } ?? ""
      return [
        "  ? \(proposal.column): \(proposal.quirk), \(proposal.cells) cells: \(proposal.choice)"
          + example,
        "      \(proposal.isDecided ? "decided" : proposal.confidence.rawValue)"
          + (proposal.grounds.map { "; \($0)" } ?? "")
          + (others.isEmpty
            ? "" : "; or \(proposal.quirk.word): \(others.joined(separator: ", "))"),
      ]
    }
    let lints = preview.lints.map { lint in
      let rows = lint.records.prefix(5).map(String.init).joined(separator: ", ")
      return "  ! \(lint.column): \(lint.lint), \(lint.cells) cells, first in rows \(rows): kept"
    }
    return proposals + lints
  }

  private var refusals: [String] {
    preview.refusals.prefix(5).map { row in
      let problems = row.problems.map { problem in
        let column = problem.place.map { preview.mapping.sheet.columns[$0].key + ": " } ?? ""
        return "\(column)\(problem.complaint) (\(problem.complaint.remedy))"
      }
      return "  x row \(row.record): \(problems.joined(separator: "; "))"
    }
  }

  private var remark: String? {
    guard !preview.proposals.isEmpty || !preview.unmapped.isEmpty else { return nil }
    return "  to change this: --map FILE, with {\"headers\": {\"HEADER\": \"COLUMN\"}, "
      + "\"decisions\": {\"COLUMN\": {\"\(preview.proposals.first?.quirk.word ?? "QUIRK")\": "
      + "\"\(preview.proposals.first?.choices.last?.word ?? "CHOICE")\"}}}"
  }
}
