public import Fishery
internal import SQLite
internal import Seal

/// What somebody complained of, with everything that could betray who did.
public struct SealedComplaint: Sendable, Hashable {
  /// The cells of the sheet of complaints, by column.
  public let cells: [String: Cell]
  /// The vessel; nil when the cells name it.
  public let vessel: Int64?
  /// Who took it down, and when.
  public let signature: Signature
  /// Who took it back, and when; nil while it stands.
  public internal(set) var withdrawn: Signature?

  public init(_ cells: [String: Cell], vessel: Int64?, by signature: Signature) {
    self.cells = cells
    self.vessel = vessel
    self.signature = signature
  }
}

extension Registry {
  /// Takes a complaint down, sealed.
  ///
  /// It touches nothing else: no list, count, search, verdict, log or act shows that there is one.
  /// Its size does not tell how much was said.
  ///
  /// - Returns: the receipt, the one thing by which it is taken back: eight digits and letters.
  @discardableResult
  public func take(_ complaint: SealedComplaint) throws(RegistryError) -> String {
    let kept = KeptComplaint(complaint: complaint, receipt: Hex.text(randomBytes(4)))
    try write { base throws(SQLiteError) in
      var bytes = try base.complaintKey()
      defer { wipe(&bytes) }
      try base.run("INSERT INTO complaint(sealed) VALUES (\(try kept.sealed(under: bytes)))")
    }
    return kept.receipt
  }

  /// Takes a complaint back, by its receipt: it stays sealed, and says who did.
  ///
  /// - Returns: whether one that stands has this receipt.
  public func withdraw(
    complaintOf receipt: String, by signature: Signature
  ) throws(RegistryError) -> Bool {
    let receipt = receipt.lowercased().filter { $0.isLetter || $0.isNumber }
    guard !receipt.isEmpty else { return false }
    return try write { base throws(SQLiteError) -> Bool in
      guard var bytes = try base.heldComplaintKey() else { return false }
      defer { wipe(&bytes) }
      let rows = try base.all("SELECT complaint, sealed FROM complaint") {
        (number: $0.integer(0), sealed: $0.blob(1))
      }
      for row in rows {
        var kept = try KeptComplaint(row.sealed, under: bytes)
        guard kept.receipt == receipt, kept.complaint.withdrawn == nil else { continue }
        kept.complaint.withdrawn = signature
        let sealed = try kept.sealed(under: bytes)
        try base.run("UPDATE complaint SET sealed = \(sealed) WHERE complaint = \(row.number)")
        return true
      }
      return false
    }
  }

  /// Every complaint, the first first: for who has clearance, and for nobody else.
  ///
  /// No list, print, export or command shows them as long as nobody's clearance is known here.
  public func complaints() throws(RegistryError) -> [SealedComplaint] {
    try read { base throws(SQLiteError) in
      guard var bytes = try base.heldComplaintKey() else { return [] }
      defer { wipe(&bytes) }
      let rows = try base.all("SELECT sealed FROM complaint ORDER BY complaint") { $0.blob(0) }
      return try rows.map { row throws(SQLiteError) in
        try KeptComplaint(row, under: bytes).complaint
      }
    }
  }
}

extension Connection {
  fileprivate func heldComplaintKey() throws(SQLiteError) -> [UInt8]? {
    try first("SELECT key FROM complaint_key") { $0.blob(0) }
  }

  /// The key of complaints, made when there is none.
  fileprivate func complaintKey() throws(SQLiteError) -> [UInt8] {
    if let held = try heldComplaintKey() { return held }
    let made = try Key.newBytes()
    try run("INSERT INTO complaint_key VALUES (1, \(made))")
    return made
  }
}

extension Schema {
  /// Complaints lie beside everything else, and nothing refers to them.
  static let complaints: [SQL] = [
    "CREATE TABLE complaint_key(one INTEGER PRIMARY KEY CHECK(one = 1), key BLOB NOT NULL) STRICT",
    "CREATE TABLE complaint(complaint INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT",
  ]
}
