import Admission
import Casework
import Fishery
import Registry

/// A question that a line of a page puts, answered by y or -.
indirect enum Answerable: Sendable, Hashable {
  case rollCall(RollCallSheet.Line, vessel: Int64)
  case link(ProposedLink)
  /// Whether a file is to be stored as it is shown.
  case arrival(ImportPlan)
  /// The closing of a red line that somebody proposed.
  case closing(FindingLine)
  /// Whether a rule is to have an exception.
  case exception(KeptException)
  /// A point of a case's checklists.
  case casePoint(CasePoint)
}

extension DeskState {
  /// The vessel whose crew can be mustered here.
  var rollCallVessel: Int64? {
    guard !isCovered else { return nil }
    if case .vessel(let line)? = place.list?.line { return line.id }
    return about?.vessel
  }

  /// Writes the answer down and goes on to the next line.
  mutating func answer(isYes: Bool) -> [Effect] {
    switch pointed.answerable {
    case .rollCall(let line, let vessel)?:
      guard let deed = rollCall(line, aboard: vessel, isYes: isYes) else {
        say("this is what the roll call says already")
        return move(.down)
      }
      return commit(deed) + move(.down)
    case .link(let link)?:
      return commit(.decide(link, isYes ? .accepted : .refused))
    case .arrival(let plan)?: return settle(plan, isYes: isYes)
    case .closing(let finding)?: return rule(.agree, on: .one(finding))
    case .casePoint(let point)?: return answer(point, isYes: isYes)
    case .exception(let exception)?: return answer(exception, isYes: isYes)
    case nil: return []
    }
  }

  /// Nil when nothing changes. Not found becomes absent only when it is said again.
  private func rollCall(
    _ line: RollCallSheet.Line, aboard vessel: Int64, isYes: Bool
  ) -> Deed? {
    let answer: RollCallSheet.Answer =
      isYes
      ? (line.answer == .extra ? .extra : .present)
      : line.answer == .notFound || line.answer == .absent ? .absent : .notFound
    guard answer != line.answer else { return nil }
    if let row = line.row, let before = line.answer {
      return .amend([
        Amendment(
          CellPlace(row: row, column: "result"), .correction, to: .known(answer.rawValue),
          seen: .known(before.rawValue))
      ])
    }
    var cells: [String: Cell] = [
      "mustered_on": .known(day.description), "result": .known(answer.rawValue),
    ]
    cells["port"] = session.port.map { .known($0) }
    return .enter(
      HandEntry(.muster, cells, fisher: line.id, vessel: vessel, on: day),
      as: .row(.muster))
  }
}
