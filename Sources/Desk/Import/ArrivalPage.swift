import Admission
import Fishery
import Intake
import Registry
import Terminal

/// A file before it is taken in: what it is, what its headers fill, what is doubtful, what would be
/// refused.
extension PageView {
  func arrival(_ plan: ImportPlan) -> [Pane] {
    let preview = plan.preview
    var file = text(PreviewPage(plan).head, id: "file").map { $0.changing(.sheet) }
    file += news(plan.arrivals)
    file += text(
      "y stores it so, - leaves it; i changes what is under the cursor", style: .bold, id: "ask")
    let panes =
      [
        Pane(id: "file", title: plan.name, rows: file), doubts(PreviewPage(plan)), columns(preview),
        refusals(preview),
      ].filter { !$0.rows.isEmpty } + self.panes(plan.arrivals)
    return panes.map { pane in
      var pane = pane
      pane.rows = pane.rows.map { row in
        var row = row
        if row.id != nil { row.answerable = .arrival(plan) }
        return row
      }
      return pane
    }
  }

  private func doubts(_ page: PreviewPage) -> Pane {
    let preview = page.preview
    let proposals = preview.proposals.enumerated().flatMap { index, proposal in
      (text(proposal.words, style: proposal.isDecided ? .plain : .warning, id: "p\(index)")
        + text(proposal.standing, style: .dim, indent: 4, id: "s\(index)"))
        .map { $0.changing(.proposal(proposal)) }
    }
    let lints = preview.lints.enumerated().flatMap { index, lint in
      text(lint.words, style: .dim, id: "l\(index)")
    }
    let encoding = page.encodingDoubt.map { text($0, style: .warning, id: "encoding") } ?? []
    return Pane(
      id: "doubts", title: "Doubtful", note: preview.proposals.count.of("question", "questions"),
      rows: encoding + proposals + lints)
  }

  /// The headers in the order of the file, each with the column it fills, then what is the same for
  /// every row.
  private func columns(_ preview: Intake.Preview) -> Pane {
    let mapping = preview.mapping
    let headers = preview.table.header.names.enumerated().map { index, header in
      let column = mapping.column(for: header)
      return Row(
        [
          .field(header, min(30, setting.width / 2)), .gap(1), .text("→ ", .dim),
          .rest(column?.spaced ?? "not stored", column == nil ? .unknown : .plain),
        ], id: "h\(index)"
      ).changing(.header(header))
    }
    let constants = mapping.sheet.columns.compactMap { column -> Row? in
      guard case .constant(let text) = mapping.sources[column.key] else { return nil }
      return Row(
        [
          .field("always “\(text)”", min(30, setting.width / 2), .dim), .gap(1), .text("→ ", .dim),
          .rest(column.key.spaced),
        ], id: "c\(column.key)")
    }
    return Pane(
      id: "columns", title: "Columns",
      note: preview.unmapped.isEmpty
        ? "all stored" : "\(preview.unmapped.count.grouped) not stored",
      rows: headers + constants)
  }

  private func refusals(_ preview: Intake.Preview) -> Pane {
    Pane(
      id: "refused", title: "Would be refused", note: preview.counts.refused.of("row", "rows"),
      rows: preview.refusals.enumerated().flatMap { index, row in
        text(preview.words(of: row), id: "r\(index)")
      })
  }

  /// What stayed of a file that was taken back, row by row.
  func takenBack(_ undo: ImportUndo) -> [Pane] {
    let rows = undo.record.kept.map { row in
      Row(
        [.field("row \(row.number.grouped)", 12), .gap(1), .rest(row.reason.meaning)],
        id: "\(row.number)")
    }
    return [
      Pane(
        id: "kept", title: "Stays of \(undo.file)",
        note: "\(undo.record.removed.of("row", "rows")) taken back", rows: rows)
    ]
  }
}

extension Row {
  /// The same line, on which `i` changes a part of a plan.
  fileprivate func changing(_ part: ArrivalPart) -> Row {
    var row = self
    row.part = part
    return row
  }
}
