public import Fishery

extension Mapping {
  /// `{"sheet": "crew", "headers": {"Family name": "family_name"}, "constants": {"flag": "ID"}}`,
  /// in the order of the sheet's columns.
  public var json: JSON {
    var headers: [JSON.Member] = []
    var constants: [JSON.Member] = []
    for column in sheet.columns {
      switch sources[column.key] {
      case .header(let name): headers.append(JSON.Member(name, .string(column.key)))
      case .constant(let text): constants.append(JSON.Member(column.key, .string(text)))
      case nil: break
      }
    }
    var members = [JSON.Member("sheet", .string(sheet.name))]
    members.append(JSON.Member("headers", .object(headers)))
    if !constants.isEmpty { members.append(JSON.Member("constants", .object(constants))) }
    return .object(members)
  }

  /// A whole mapping as it was saved.
  public init(json: JSON) throws(MappingFault) {
    guard let name = json["sheet"]?.text else { throw .malformed(path: "sheet") }
    guard let sheet = Sheet.named(name) else {
      throw .unknownSheet(name, nearest: Sheet.all.map(\.name).nearest(to: name))
    }
    self.init(sheet: sheet)
    try lay(json)
  }

  /// Changes what the file names: `null` for a header takes its mapping away.
  public mutating func lay(_ json: JSON) throws(MappingFault) {
    guard let members = json.members else { throw .malformed(path: "the top") }
    for member in members {
      switch member.key {
      case "headers": try layHeaders(member.value)
      case "constants": try layConstants(member.value)
      case "sheet", "decisions": break
      default: throw .malformed(path: member.key)
      }
    }
  }

  private mutating func layHeaders(_ json: JSON) throws(MappingFault) {
    guard let members = json.members else { throw .malformed(path: "headers") }
    for member in members {
      if let column = column(for: member.key) { try map(nil, to: column) }
    }
    var taken: Set<String> = []
    for member in members where member.value != .null {
      guard let column = member.value.text else {
        throw .malformed(path: "headers.\(member.key)")
      }
      guard taken.insert(column).inserted else { throw .takenTwice(column: column) }
      try map(.header(member.key), to: column)
    }
  }

  private mutating func layConstants(_ json: JSON) throws(MappingFault) {
    guard let members = json.members else { throw .malformed(path: "constants") }
    for member in members {
      if member.value == .null {
        try map(nil, to: member.key)
      } else if let text = member.value.text {
        try map(.constant(text), to: member.key)
      } else {
        throw .malformed(path: "constants.\(member.key)")
      }
    }
  }
}
