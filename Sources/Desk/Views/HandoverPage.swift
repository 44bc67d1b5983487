import Casework
import Report
import Terminal
import Words

/// What whoever comes next must know of a sitting.
extension PageView {
  func handover(_ shift: ShiftHandover) -> [Pane] {
    let note = ShiftNote(shift, in: .english)
    return note.parts(setting.masking.showsNames ? .full : .masked).map { part in
      Pane(
        id: part.id, title: part.title,
        rows: part.lines.enumerated().flatMap { place, line in
          text(line, id: "\(part.id)\(place)")
        })
    }
  }
}
