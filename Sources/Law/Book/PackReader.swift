import Fishery

/// Reads a pack of figures and flag profiles; refuses whatever it does not understand, by its path.
///
/// A key that is silently skipped is a figure that silently never changes.
struct PackReader {
  let pack: String
  let overlay: String?

  func figures(of bytes: [UInt8]) throws(PackFault) -> [Figure] {
    let document: JSON
    do { document = try JSON(parsing: bytes) } catch { throw fault("", .notJSON(error)) }
    let members = try members(
      of: document, at: "", required: ["pack", "title"], optional: ["figures", "profiles"])
    _ = try text(members["pack"], at: "pack")
    _ = try text(members["title"], at: "title")
    var figures: [Figure] = []
    for member in try objects(members["figures"], at: "figures") {
      figures.append(try figure(member.value, id: member.key))
    }
    for state in try objects(members["profiles"], at: "profiles") {
      figures += try profile(state.value, of: state.key)
    }
    guard !figures.isEmpty else { throw fault("", .empty) }
    return figures
  }

  private func figure(_ json: JSON, id: String) throws(PackFault) -> Figure {
    let path = "figures.\(id)"
    guard let name = FigureName(id: id) else { throw fault(path, .unknownFigure) }
    let members = try members(
      of: json, at: path, required: ["title", "type", "values"], optional: ["unit"])
    let kind: FigureValue.Kind = try word(members["type"], at: "\(path).type")
    guard kind == name.kind else {
      throw fault("\(path).type", .wrongKind(wanted: name.kind.rawValue, found: kind.rawValue))
    }
    var unit: FigureUnit?
    if let json = members["unit"] { unit = try word(json, at: "\(path).unit") }
    guard unit == name.unit else {
      throw fault("\(path).unit", .wrongUnit(wanted: name.unit, found: unit))
    }
    return Figure(
      id: id, title: try text(members["title"], at: "\(path).title"), kind: kind, unit: unit,
      entries: try entries(members["values"], kind: kind, at: "\(path).values"), overlay: overlay)
  }

  private func profile(_ json: JSON, of state: String) throws(PackFault) -> [Figure] {
    let path = "profiles.\(state)"
    guard Country(state)?.code == state else { throw fault(path, .unknownState) }
    var figures: [Figure] = []
    for member in try objects(json, at: path) {
      let id = "\(path).\(member.key)"
      guard let key = ProfileKey(rawValue: member.key) else { throw fault(id, .unknownKey) }
      figures.append(
        Figure(
          id: id, title: "\(state) \(key.rawValue)", kind: key.kind, unit: nil,
          entries: try entries(member.value, kind: key.kind, at: id), overlay: overlay))
    }
    return figures
  }

  private func entries(
    _ json: JSON?, kind: FigureValue.Kind, at path: String
  ) throws(PackFault) -> [Figure.Entry] {
    guard let elements = json?.elements else { throw wrong(json, "a list", at: path) }
    guard !elements.isEmpty else { throw fault(path, .noEntries) }
    var entries: [Figure.Entry] = []
    for (index, element) in elements.enumerated() {
      let place = "\(path)[\(index)]"
      let entry = try entry(element, kind: kind, at: place)
      if let last = entries.last, last.from >= entry.from {
        throw fault(
          "\(place).from", last.from == entry.from ? .overlap(entry.from) : .unsorted(entry.from))
      }
      entries.append(entry)
    }
    return entries
  }

  private func entry(
    _ json: JSON, kind: FigureValue.Kind, at path: String
  ) throws(PackFault) -> Figure.Entry {
    let members = try members(
      of: json, at: path, required: ["from", "value", "source", "status", "verified"],
      optional: ["note"])
    let source = try text(members["source"], at: "\(path).source")
    guard source.contains(where: { !$0.isWhitespace }) else {
      throw fault("\(path).source", .emptySource)
    }
    var note: String?
    if let json = members["note"] { note = try text(json, at: "\(path).note") }
    return Figure.Entry(
      from: try date(members["from"], at: "\(path).from"),
      value: try value(members["value"], kind: kind, at: "\(path).value"),
      source: source,
      status: try word(members["status"], at: "\(path).status"),
      verified: try word(members["verified"], at: "\(path).verified"),
      note: note)
  }
}

extension PackReader {
  private func value(
    _ json: JSON?, kind: FigureValue.Kind, at path: String
  ) throws(PackFault) -> FigureValue? {
    switch (kind, json) {
    case (_, .null?): return nil
    case (.integer, .integer(let number)?):
      guard PackReader.numbers.contains(number) else { throw fault(path, .tooLarge) }
      return .integer(number)
    case (.text, .string(let text)?): return .text(text)
    case (.bool, .bool(let answer)?): return .bool(answer)
    case (.date, _): return .date(try date(json, at: path))
    case (.money, .object?): return .money(try money(json, at: path))
    case (.list, .array(let elements)?):
      var words: [String] = []
      for (index, element) in elements.enumerated() {
        words.append(try text(element, at: "\(path)[\(index)]"))
      }
      return .list(words)
    default: throw wrong(json, PackReader.wanted(kind), at: path)
    }
  }

  /// What numbers of laws are among, so that none of the rules need expect more: hours in minutes,
  /// shares of rooms, ages and heads are far below.
  private static let numbers: ClosedRange<Int64> = -1_000_000_000...1_000_000_000

  private func money(_ json: JSON?, at path: String) throws(PackFault) -> Money {
    let members = try members(of: json, at: path, required: ["minor", "currency"], optional: [])
    guard case .integer(let minor)? = members["minor"],
      let currency = members["currency"]?.text.flatMap({ Currency($0) })
    else { throw fault(path, .badMoney) }
    return Money(minor: minor, currency: currency)
  }

  private func date(_ json: JSON?, at path: String) throws(PackFault) -> CivilDate {
    guard let text = json?.text else { throw wrong(json, "a date in text", at: path) }
    guard let date = CivilDate(text) else { throw fault(path, .badDate) }
    return date
  }

  private func text(_ json: JSON?, at path: String) throws(PackFault) -> String {
    guard let text = json?.text else { throw wrong(json, "text", at: path) }
    return text
  }

  private func word<Word: RawRepresentable<String> & CaseIterable>(
    _ json: JSON?, at path: String
  ) throws(PackFault) -> Word {
    guard let word = Word(rawValue: try text(json, at: path)) else {
      throw fault(path, .badWord(allowed: Word.allCases.map(\.rawValue)))
    }
    return word
  }

  private func objects(_ json: JSON?, at path: String) throws(PackFault) -> [JSON.Member] {
    guard let json else { return [] }
    guard let members = json.members else { throw wrong(json, "an object", at: path) }
    return members
  }

  private func members(
    of json: JSON?, at path: String, required: [String], optional: [String]
  ) throws(PackFault) -> [String: JSON] {
    guard let members = json?.members else { throw wrong(json, "an object", at: path) }
    let prefix = path.isEmpty ? "" : path + "."
    for member in members where !required.contains(member.key) && !optional.contains(member.key) {
      throw fault(prefix + member.key, .unknownKey)
    }
    let found = Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
    for key in required where found[key] == nil { throw fault(path, .missingKey(key)) }
    return found
  }

  private func wrong(_ json: JSON?, _ wanted: String, at path: String) -> PackFault {
    fault(path, .wrongKind(wanted: wanted, found: json?.kind ?? "absent"))
  }

  private func fault(_ path: String, _ kind: PackFault.Kind) -> PackFault {
    PackFault(pack: pack, path: path, kind: kind)
  }

  private static func wanted(_ kind: FigureValue.Kind) -> String {
    switch kind {
    case .integer: "a whole number"
    case .money: "an amount"
    case .date: "a date in text"
    case .text: "text"
    case .list: "a list"
    case .bool: "true or false"
    }
  }
}
