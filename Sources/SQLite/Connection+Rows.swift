extension Connection {
  /// Visits every row of the answer; what the visitor throws ends it.
  public func rows(
    _ sql: SQL, _ visit: (borrowing Row) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    let statement = try statement(sql)
    while try statement.step() { try visit(statement.row) }
  }

  /// Every row of the answer, each read into a value; what the reader throws ends it.
  @inlinable public func all<Element>(
    _ sql: SQL, _ read: (borrowing Row) throws(SQLiteError) -> Element
  ) throws(SQLiteError) -> [Element] {
    let statement = try statement(sql)
    var elements: [Element] = []
    while try statement.step() { elements.append(try read(statement.row)) }
    return elements
  }

  /// The first row of the answer, or nil for none.
  @inlinable public func first<Element>(
    _ sql: SQL, _ read: (borrowing Row) throws(SQLiteError) -> Element
  ) throws(SQLiteError) -> Element? {
    let statement = try statement(sql)
    return try statement.step() ? read(statement.row) : nil
  }

  /// The whole number in the first column of the first row; nil without a row or for null.
  public func integer(_ sql: SQL) throws(SQLiteError) -> Int64? {
    try first(sql) { $0.optionalInteger(0) } ?? nil
  }

  public func text(_ sql: SQL) throws(SQLiteError) -> String? {
    try first(sql) { $0.optionalText(0) } ?? nil
  }
}
