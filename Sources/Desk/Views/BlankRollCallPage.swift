import Fishery
import Registry
import Terminal

/// The sheet for a roll call on paper: an empty box for everybody thought to be aboard, lines for
/// who is on no list, and room for what is seen.
extension PageView {
  func blankRollCall(_ sheet: RollCallSheet) -> [Pane] {
    // Whoever was found aboard and is on no list is no part of what is expected.
    let expected = sheet.lines.filter { $0.answer != .extra }
    let rows = expected.enumerated().map { number, line in
      var row = Row(
        [
          .field("\(number + 1)", 3, .dim, .right), .gap(1), .field("[ ]", 4),
          .field(setting.masking.name(line.name, of: line.id), max(12, setting.width - 40)),
          .gap(1), .field(line.nationality, 4, .dim), .rest(blank(20)),
        ], id: "\(line.id)")
      row.name = line.name
      return row
    }
    let extras = (0..<Self.extras).map { number in
      Row(
        [
          .field("+", 3, .dim, .right), .gap(1), .field("[ ]", 4),
          .rest(blank(max(12, setting.width - 12))),
        ], id: "extra.\(number)")
    }
    let seen = Self.matters.map { matter in
      Row(
        [.field(matter, 32, .dim), .rest(blank(max(12, setting.width - 36)))], id: "seen.\(matter)")
    }
    return [
      Pane(
        id: "rollcall", title: "Roll call \(sheet.day)",
        note: "\(expected.count.of("person", "persons")) thought to be aboard",
        rows: rows
          + text(
            "[y] present  [-] not found  [A] absent, looked for twice", style: .dim, id: "key"
          ).map { Row($0.pieces) }),
      Pane(id: "extras", title: "On no list", rows: extras),
      Pane(id: "seen", title: "Seen aboard", rows: seen),
      Pane(
        id: "signed", title: "Signed",
        rows: [
          Row([.field("mustered by, at", 32, .dim), .rest(blank(max(12, setting.width - 36)))])
        ]),
    ]
  }

  /// Room to write.
  private func blank(_ columns: Int) -> String { String(repeating: "_", count: columns) }

  private static let extras = 4

  /// What an inspector looks for while the crew is mustered.
  private static let matters = [
    "berths, and how many", "passports in the wheelhouse", "drinking water", "food",
    "medicine chest", "other",
  ]
}
