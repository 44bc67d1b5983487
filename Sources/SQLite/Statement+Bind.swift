internal import CSQLite

private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

extension Statement {
  public borrowing func bind(_ index: Int, _ value: Int64) throws(SQLiteError) {
    try check(sqlite3_bind_int64(pointer, Int32(index), value))
  }

  public borrowing func bind(_ index: Int, _ value: Double) throws(SQLiteError) {
    try check(sqlite3_bind_double(pointer, Int32(index), value))
  }

  public borrowing func bind(_ index: Int, _ value: String) throws(SQLiteError) {
    let count = UInt64(value.utf8.count)
    let code = value.withCString {
      sqlite3_bind_text64(pointer, Int32(index), $0, count, transient, UInt8(SQLITE_UTF8))
    }
    try check(code)
  }

  public borrowing func bind(_ index: Int, _ value: [UInt8]) throws(SQLiteError) {
    guard !value.isEmpty else {
      try check(sqlite3_bind_zeroblob(pointer, Int32(index), 0))
      return
    }
    let code = value.withUnsafeBytes { bytes in
      sqlite3_bind_blob64(
        pointer, Int32(index), bytes.baseAddress, UInt64(bytes.count), transient)
    }
    try check(code)
  }

  public borrowing func bindNull(_ index: Int) throws(SQLiteError) {
    try check(sqlite3_bind_null(pointer, Int32(index)))
  }

  public borrowing func bind(_ index: Int, _ value: Value) throws(SQLiteError) {
    switch value {
    case .null: try bindNull(index)
    case .integer(let integer): try bind(index, integer)
    case .real(let real): try bind(index, real)
    case .text(let text): try bind(index, text)
    case .blob(let blob): try bind(index, blob)
    }
  }

  /// Binds all, the first to parameter 1.
  public borrowing func bind(all values: [Value]) throws(SQLiteError) {
    for index in values.indices { try bind(index + 1, values[index]) }
  }
}
