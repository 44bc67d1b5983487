import Fishery
import Law

extension Figure {
  /// A local pack that holds this figure with its history changed, entry by entry.
  func pack(changing change: (Int, Entry) -> (from: CivilDate, value: FigureValue?)) -> LawBook.Pack
  {
    let values = entries.enumerated().map { index, entry -> JSON in
      let (from, value) = change(index, entry)
      return [
        "from": .string("\(from)"), "value": value?.json ?? .null, "source": "A mutant",
        "status": .string(entry.status.rawValue), "verified": "seen",
      ]
    }
    var figure: [JSON.Member] = [
      .init("title", .string(title)), .init("type", .string(kind.rawValue)),
      .init("values", .array(values)),
    ]
    if let unit { figure.append(.init("unit", .string(unit.rawValue))) }
    let pack: JSON = [
      "pack": "mutant", "title": "Mutant",
      "figures": .object([.init(id, .object(figure))]),
    ]
    return LawBook.Pack(name: "mutant", bytes: Array(pack.line.utf8))
  }
}

extension FigureValue {
  /// As a pack writes it.
  var json: JSON {
    switch self {
    case .integer(let number): .integer(number)
    case .money(let money):
      ["minor": .integer(money.minor), "currency": .string("\(money.currency)")]
    case .date(let day): .string("\(day)")
    case .text(let text): .string(text)
    case .list(let words): .array(words.map { .string($0) })
    case .bool(let answer): .bool(answer)
    }
  }

  /// The values one step to either side.
  var neighbours: [FigureValue] {
    switch self {
    case .integer(let number): [.integer(number - 1), .integer(number + 1)]
    case .money(let money):
      [-1, 1].map { .money(Money(minor: money.minor + $0, currency: money.currency)) }
    case .date(let day): [.date(day - 1), .date(day + 1)]
    case .bool(let answer): [.bool(!answer)]
    case .text, .list: []
    }
  }
}
