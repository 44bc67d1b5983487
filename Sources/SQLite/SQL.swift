/// A piece of SQL with the values bound to it.
///
/// Its text can only come from literals in the source, from `Name`s and from other pieces; every
/// other interpolation becomes a parameter. So a value from outside can never become SQL.
public struct SQL: Sendable {
  public let text: String
  public let values: [Value]

  public init() {
    text = ""
    values = []
  }

  private init(text: String, values: [Value]) {
    self.text = text
    self.values = values
  }

  public static func + (left: SQL, right: SQL) -> SQL {
    SQL(text: left.text + right.text, values: left.values + right.values)
  }
}

extension SQL: ExpressibleByStringInterpolation {
  public init(stringLiteral literal: StaticString) {
    text = literal.description
    values = []
  }

  public init(stringInterpolation pieces: Pieces) {
    text = pieces.text
    values = pieces.values
  }

  /// Gathers literal text, names and bound values in their order.
  public struct Pieces: StringInterpolationProtocol {
    var text = ""
    var values: [Value] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount)
      values.reserveCapacity(interpolationCount)
    }

    public mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { text += String(decoding: $0, as: UTF8.self) }
    }

    public mutating func appendInterpolation(_ bound: some Bindable) {
      text += "?"
      values.append(bound.value)
    }

    public mutating func appendInterpolation<Bound: Bindable>(_ bound: Bound?) {
      text += "?"
      values.append(bound?.value ?? .null)
    }

    public mutating func appendInterpolation(_ name: Name) {
      text += "\"\(name.text)\""
    }

    public mutating func appendInterpolation(_ names: [Name]) {
      text += names.map { "\"\($0.text)\"" }.joined(separator: ", ")
    }

    public mutating func appendInterpolation(_ piece: SQL) {
      text += piece.text
      values += piece.values
    }

    /// A whole number as text, where SQLite takes no parameter: in a pragma.
    public mutating func appendInterpolation(literal number: Int) {
      text += String(number)
    }

    /// As many bare parameters as asked, for a statement whose values are bound by index.
    public mutating func appendInterpolation(parameters count: Int) {
      text += Array(repeating: "?", count: count).joined(separator: ", ")
    }
  }
}

extension [SQL] {
  /// The pieces one after another with a literal between them.
  public func joined(separator: StaticString) -> SQL {
    let between = SQL(stringLiteral: separator)
    var whole = SQL()
    for (position, piece) in enumerated() {
      whole = position == 0 ? piece : whole + between + piece
    }
    return whole
  }
}
