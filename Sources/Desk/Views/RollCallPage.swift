import Fishery
import Registry
import Terminal

/// The roll call: a line a person with a box, and how far it has come.
extension PageView {
  func rollCall(_ sheet: RollCallSheet) -> [Pane] {
    let rows = sheet.lines.map { line in
      var row = Row(
        [
          .field(line.box, 4, line.answer == nil ? .dim : .bold),
          .field(setting.masking.name(line.name, of: line.id), max(12, setting.width - 34)),
          .gap(1), .field(line.nationality, 8, .dim),
          .rest(line.words, line.answer == .absent || line.answer == .extra ? .warning : .plain),
        ], id: "\(line.id)")
      row.answerable = .rollCall(line, vessel: sheet.vessel.id)
      row.name = line.name
      return row
    }
    let answered = sheet.lines.count - sheet.count(of: nil)
    let open = sheet.count(of: .notFound)
    let words = [
      "\(answered.grouped) of \(sheet.lines.count.grouped) answered for",
      open == 0 ? nil : "\(open.grouped) not found so far",
      sheet.count(of: .absent) == 0 ? nil : "\(sheet.count(of: .absent).grouped) absent",
      sheet.count(of: .extra) == 0 ? nil : "\(sheet.count(of: .extra).grouped) on no list",
      sheet.isComplete && !sheet.lines.isEmpty ? "complete" : "roll call incomplete",
      open == 0 || setting.isOnPaper ? nil : "- again on who is not found: absent",
    ]
    let nobody = Row([.rest("nobody is known to be aboard; + adds who is there", .dim)])
    return [
      Pane(
        id: "rollcall", title: "Roll call \(sheet.day)",
        note:
          "\(answered.grouped) of \(sheet.lines.count.grouped)"
          + (setting.isOnPaper ? "" : " · f and two letters find a person"),
        rows: (rows.isEmpty ? [nobody] : rows)
          + text(words.compactMap(\.self).joined(separator: " · "), style: .bold, id: "").map {
            Row($0.pieces)
          }),
      seenAboard(sheet.seen),
    ]
  }
}

extension RollCallSheet.Line {
  fileprivate var box: String {
    switch answer {
    case nil: "[ ]"
    case .present: "[y]"
    case .notFound: "[-]"
    case .absent: "[A]"
    case .extra: "[+]"
    }
  }

  fileprivate var words: String {
    switch answer {
    case nil, .present: ""
    case .notFound: "not found so far"
    case .absent: "absent"
    case .extra: "on no list"
    }
  }
}
