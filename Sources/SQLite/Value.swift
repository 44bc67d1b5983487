/// One stored or bound value, in SQLite's five storage classes.
public enum Value: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
}

/// What can be bound to a parameter of a statement.
public protocol Bindable {
  var value: Value { get }
}

extension Value: Bindable {
  public var value: Value { self }
}

extension Int: Bindable {
  public var value: Value { .integer(Int64(self)) }
}

extension Int64: Bindable {
  public var value: Value { .integer(self) }
}

extension Int32: Bindable {
  public var value: Value { .integer(Int64(self)) }
}

extension UInt8: Bindable {
  public var value: Value { .integer(Int64(self)) }
}

extension Bool: Bindable {
  public var value: Value { .integer(self ? 1 : 0) }
}

extension Double: Bindable {
  public var value: Value { .real(self) }
}

extension String: Bindable {
  public var value: Value { .text(self) }
}

extension [UInt8]: Bindable {
  public var value: Value { .blob(self) }
}
