internal import SQLite

extension Connection {
  /// By import, the header of each column that was mapped.
  func headers(of imports: [Int]) throws(SQLiteError) -> [Int: [String: String]] {
    var found: [Int: [String: String]] = [:]
    for block in Set(imports).map(Int64.init).sorted().blocks {
      try rows(
        """
        SELECT i.import, h.key, h.value FROM import i, json_each(i.headers) h
        WHERE i.import IN (SELECT value FROM json_each(\(block.json)))
        """
      ) { found[$0.int(0), default: [:]][$0.text(1)] = $0.text(2) }
    }
    return found
  }
}

extension Origin {
  init(_ provenance: Provenance, column: String?, _ headers: [Int: [String: String]]) {
    let header = provenance.importNumber.flatMap { number in
      column.flatMap { headers[number]?[$0] }
    }
    self.init(provenance: provenance, column: column, header: header)
  }
}
