import Synchronization
import Terminal

/// The lines of the list on the screen as they were drawn last: a key that moves the cursor changes
/// none of them.
///
/// A line is what it would be if it were drawn anew, for it follows from nothing but what it is kept
/// for.
final class DrawnLines: Sendable {
  private struct Kept {
    var look: Look?
    var lines: [String: Drawn] = [:]
  }

  private struct Drawn {
    let line: Line
    let isHeaded: Bool
    let picture: CanvasLine
  }

  private let kept = Mutex(Kept())

  /// What all lines of a list follow from beside themselves.
  struct Look: Hashable, Sendable {
    let kind: ListKind
    let order: SortOrder
    let firstColumn: Int
    let area: Area
    let setting: Setting
  }

  /// Forgets what was drawn to look otherwise, and lines when there are more than a few screens.
  func keep(for look: Look) {
    kept.withLock { kept in
      if kept.look != look || kept.lines.count > 4 * look.area.rows { kept.lines = [:] }
      kept.look = look
    }
  }

  /// Draws a line as it was, or as it is drawn now.
  ///
  /// - Parameter isHeaded: whether it says itself what heads its group.
  func draw(
    _ line: Line, isHeaded: Bool, on canvas: inout Canvas, in area: Area,
    _ draw: (inout Canvas) -> Void
  ) {
    let id = line.id
    let before = kept.withLock { $0.lines[id] }
    if let before, before.isHeaded == isHeaded, before.line == line {
      canvas.put(before.picture, in: area)
      return
    }
    draw(&canvas)
    let drawn = Drawn(line: line, isHeaded: isHeaded, picture: canvas.line(area))
    kept.withLock { $0.lines[id] = drawn }
  }
}
