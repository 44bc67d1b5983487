public import Fishery

/// How the lines of a list are written out: its columns in order, for every format alike.
public struct LineForm<Line: Sendable>: Sendable {
  /// The name that a command calls the list by.
  public let name: String
  public let columns: [Column]

  /// One column: a stable key, a heading and what stands in a line.
  public struct Column: Sendable {
    public let key: String
    public let heading: String
    public let isNumber: Bool
    let value: @Sendable (Line, Disclosure) -> JSON
  }

  public init(_ name: String, _ columns: [Column]) {
    self.name = name
    self.columns = columns
  }

  /// A line as one object, every key present.
  public func json(_ line: Line, _ disclosure: Disclosure) -> JSON {
    .object(columns.map { JSON.Member($0.key, $0.value(line, disclosure)) })
  }

  /// A line as plain cells, blank where there is nothing.
  public func cells(_ line: Line, _ disclosure: Disclosure) -> [String] {
    columns.map { $0.value(line, disclosure).cell }
  }
}

/// Whether what identifies a person is written out.
public enum Disclosure: Sendable, Hashable {
  /// Initials and a code in place of a name.
  case masked
  case full
}

extension LineForm.Column {
  /// A column that says nothing of a person.
  public static func column(
    _ key: String, _ heading: String, _ value: @escaping @Sendable (Line) -> JSON
  ) -> Self {
    Self(key: key, heading: heading, isNumber: false) { line, _ in value(line) }
  }

  /// A column of numbers, which stand to the right.
  public static func number(
    _ key: String, _ heading: String, _ value: @escaping @Sendable (Line) -> Int?
  ) -> Self {
    Self(key: key, heading: heading, isNumber: true) { line, _ in
      value(line).map { .integer(Int64($0)) } ?? .null
    }
  }

  /// A person's name, masked unless all is asked for.
  public static func person(
    _ key: String, _ heading: String, _ name: @escaping @Sendable (Line) -> String?,
    code: @escaping @Sendable (Line) -> Int64?
  ) -> Self {
    Self(key: key, heading: heading, isNumber: false) { line, disclosure in
      guard let name = name(line) else { return .null }
      guard disclosure == .masked else { return .string(name) }
      return .string(MaskedName(name, key: code(line)).text)
    }
  }
}

extension JSON {
  /// As a cell of a table shows it.
  var cell: String {
    switch self {
    case .null: ""
    case .bool(let value): value ? "yes" : "no"
    case .integer(let value): String(value)
    case .decimal(let text), .string(let text): text
    case .array(let elements): elements.map(\.cell).joined(separator: " ")
    case .object: line
    }
  }
}
