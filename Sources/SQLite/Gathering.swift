internal import CSQLite

/// What many rows say in the same columns: one text after another, so that none has memory of its
/// own.
public struct Gathering: Sendable {
  public private(set) var texts: [UInt8] = []
  /// One for each column of each row.
  public private(set) var marks: [Mark] = []

  /// Where a text stands among all, a whole number, or nothing.
  public struct Mark: BitwiseCopyable, Sendable {
    /// Where the text begins, or the number.
    public let start: Int32
    /// The bytes of a text, less than zero for what is none.
    public let count: Int32

    /// Nothing.
    public static let null = Mark(start: 0, count: -1)

    @inlinable public var isNull: Bool { count == -1 }
    @inlinable public var isText: Bool { count >= 0 }
  }

  public init() {}

  /// Adds what a row says in some columns; a number that is not small is taken as nothing, as a blob
  /// and a fraction are.
  public mutating func add(_ row: borrowing Row, _ columns: Range<Int>) {
    for column in Int32(columns.lowerBound)..<Int32(columns.upperBound) {
      switch sqlite3_column_type(row.pointer, column) {
      case SQLITE_TEXT: addText(row.pointer, column)
      case SQLITE_INTEGER:
        let number = Int32(exactly: sqlite3_column_int64(row.pointer, column))
        marks.append(number.map { Mark(start: $0, count: -2) } ?? .null)
      default: marks.append(.null)
      }
    }
  }

  private mutating func addText(_ row: OpaquePointer, _ column: Int32) {
    // Asked for as bytes, a text needs no copy that ends with a zero.
    let bytes = sqlite3_column_blob(row, column)
    let count = bytes == nil ? 0 : sqlite3_column_bytes(row, column)
    marks.append(Mark(start: Int32(texts.count), count: count))
    texts.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: Int(count)))
  }
}
