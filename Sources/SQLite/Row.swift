internal import CSQLite

/// The columns of the row a statement stands on, by index from 0.
///
/// It cannot be copied, and what it reads are copies, so nothing of it outlives the next step.
public struct Row: ~Copyable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  public borrowing func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(pointer, Int32(column)) == SQLITE_NULL
  }

  public borrowing func integer(_ column: Int) -> Int64 {
    sqlite3_column_int64(pointer, Int32(column))
  }

  public borrowing func int(_ column: Int) -> Int {
    Int(sqlite3_column_int64(pointer, Int32(column)))
  }

  public borrowing func real(_ column: Int) -> Double {
    sqlite3_column_double(pointer, Int32(column))
  }

  /// The text; empty for null.
  public borrowing func text(_ column: Int) -> String {
    guard let start = sqlite3_column_text(pointer, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(pointer, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  public borrowing func optionalText(_ column: Int) -> String? {
    isNull(column) ? nil : text(column)
  }

  public borrowing func optionalInteger(_ column: Int) -> Int64? {
    isNull(column) ? nil : integer(column)
  }

  /// The bytes; empty for null.
  public borrowing func blob(_ column: Int) -> [UInt8] {
    guard let start = sqlite3_column_blob(pointer, Int32(column)) else { return [] }
    let count = Int(sqlite3_column_bytes(pointer, Int32(column)))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  public borrowing func value(_ column: Int) -> Value {
    switch sqlite3_column_type(pointer, Int32(column)) {
    case SQLITE_INTEGER: .integer(integer(column))
    case SQLITE_FLOAT: .real(real(column))
    case SQLITE_TEXT: .text(text(column))
    case SQLITE_BLOB: .blob(blob(column))
    default: .null
    }
  }

  /// Lends the bytes of a text or blob without a copy.
  public borrowing func withBytes<Result, Failure: Error>(
    _ column: Int, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = sqlite3_column_blob(pointer, Int32(column))
    let count = Int(sqlite3_column_bytes(pointer, Int32(column)))
    let bytes = UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)
    return try body(bytes.assumingMemoryBound(to: UInt8.self).span)
  }
}
