import Fishery
import Registry
import Terminal

/// A complaint as a supervisor reads it: with the name of the vessel, where the registry knows it.
struct ReadComplaint: Sendable, Hashable {
  let complaint: SealedComplaint
  let vessel: String?
}

/// Every complaint, the last first. For everybody else there is no such page.
extension PageView {
  func complaints(_ complaints: [ReadComplaint]) -> [Pane] {
    let rule = text(
      "Read here and nowhere else: nothing of it is printed, listed, searched or counted.",
      style: .dim, id: "rule")
    guard !complaints.isEmpty else {
      return [
        Pane(
          id: "complaints", title: "Complaints",
          rows: rule + text("Nobody complained.", style: .dim, id: "none"))
      ]
    }
    let panes = complaints.enumerated().reversed().map { place, read in
      Pane(
        id: "c\(place)", title: read.title,
        note: "taken by \(read.complaint.signature.who), \(read.complaint.signature.time)",
        rows: withdrawal(of: read.complaint, "c\(place)") + rows(of: read.complaint, "c\(place)"))
    }
    return [Pane(id: "complaints", title: "Complaints", rows: rule)] + panes
  }

  /// Who took it back, where somebody did.
  private func withdrawal(of complaint: SealedComplaint, _ id: String) -> [Row] {
    complaint.withdrawn.map {
      text("taken back by \($0.actor), \($0.time)", style: .warning, id: "\(id).withdrawn")
    } ?? []
  }

  /// What was said, in the order of the sheet; what was not asked is left out.
  private func rows(of complaint: SealedComplaint, _ id: String) -> [Row] {
    Sheet.complaints.columns.flatMap { column -> [Row] in
      guard let cell = complaint.cells[column.key], cell != .blank else { return [] }
      let label = column.key.spaced
      let said = CleanText.wrapped(
        cell.shown.text, to: max(10, setting.width - 20), glyphs: setting.glyphs)
      return said.enumerated().map { line, words in
        Row(
          [.field(line == 0 ? label : "", 18, .dim), .gap(1), .rest(words, cell.shown.style)],
          id: "\(id).\(column.key).\(line)")
      }
    }
  }
}

extension ReadComplaint {
  /// Which vessel, and when it was received.
  fileprivate var title: String {
    let aboard = vessel ?? complaint.cells["vessel"]?.text ?? "vessel not named"
    return [aboard, complaint.cells["received_on"]?.text].compactMap(\.self).joined(separator: ", ")
  }
}
