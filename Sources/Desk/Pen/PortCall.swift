import Fishery
import Registry

/// A vessel's stay in a port, as the form of one says it.
///
/// Coming in ends the voyage that led there, and leaving begins the next: so it is kept as these. Of
/// a vessel whose voyage nobody knows it is kept where it lay, and when.
struct PortCall {
  private let port: Cell
  private let arrived: Cell
  private let left: Cell
  private let reason: Cell
  private let sailed: Cell
  private let sailedFrom: Cell

  init(_ cells: [String: Cell]) {
    func cell(_ key: String) -> Cell { cells[key] ?? .blank }
    port = cell("ended_port")
    arrived = cell("ended")
    left = cell("left")
    reason = cell("call_reason")
    sailed = cell("departed")
    sailedFrom = cell("departed_port")
  }

  /// The fields of its form; the voyage that is under way is the one that led there.
  static func fields(about: About) -> [FormField] {
    func field(_ key: String, _ name: String?, _ proposed: String? = nil) -> FormField {
      var field = FormField(.column(.voyages, key), named: name)
      field.text = proposed ?? ""
      field.given = proposed.map { _ in .proposed }
      return field
    }
    return [
      field("ended_port", "port"), field("ended", "came in"), field("call_reason", nil),
      FormField(.departure),
      field("departed", "sailed for here", about.voyage?.departed),
      field("departed_port", "from port", about.voyage?.port),
    ]
  }

  /// What is wrong with it: the field, and what to do; nil when nothing is.
  var fault: (key: String, words: String)? {
    if port.text == nil { return ("ended_port", "write the port that it called at") }
    if let before = moment(sailed), let then = moment(arrived) ?? moment(left), then < before {
      return ("ended", "it came in before it had sailed for here")
    }
    if let before = moment(arrived), let then = moment(left), then < before {
      return ("left", "it left before it had come in")
    }
    if sailed.text == nil, reason != .blank || sailedFrom != .blank {
      return ("departed", "the reason is kept with the voyage: write when it sailed for here")
    }
    return nil
  }

  /// The row that says how it came: the voyage that ended, else where it lay; nil when nobody says.
  var coming: HandEntry.Beside? {
    guard arrived.text != nil || left.text != nil else { return nil }
    if sailed.text != nil {
      return .init(
        .voyages,
        [
          "departed": sailed, "departed_port": sailedFrom, "ended": arrived, "ended_port": port,
          "call_reason": reason,
        ])
    }
    return arrived.text == nil ? nil : .init(.positions, ["at": arrived, "port": port])
  }

  /// The row that says how it left: the voyage that began; nil while it lies there.
  var leaving: HandEntry.Beside? {
    left.text == nil ? nil : .init(.voyages, ["departed": left, "departed_port": port])
  }

  private func moment(_ cell: Cell) -> Int64? {
    cell.text.flatMap { Instant($0) }?.minutes
  }
}
