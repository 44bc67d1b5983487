internal import Fishery
internal import SQLite

extension SQLiteError {
  /// A table of ours that holds what we never wrote.
  static func damaged(_ table: String) -> SQLiteError {
    SQLiteError(code: 11, message: "\(table) holds what muster never wrote")
  }
}

extension RegistryError {
  /// A table of ours that holds what we never wrote.
  public static func damaged(_ table: String) -> RegistryError {
    RegistryError(SQLiteError.damaged(table))
  }
}

extension JSON {
  /// JSON that we wrote into a table of ours.
  ///
  /// - Throws: `.damaged` for anything else.
  init(kept text: String, in table: String) throws(SQLiteError) {
    do throws(JSONFault) {
      self = try JSON(parsing: text)
    } catch {
      throw .damaged(table)
    }
  }
}
