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

  public init(_ cells: [String: Cell], vessel: Int64?, by signature: Signature) {
    self.cells = cells
    self.vessel = vessel
    self.signature = signature
  }
}

extension Registry {
  /// Takes a complaint down, sealed.
  ///
  /// It touches nothing else: no list, count, search, verdict, log or act shows that there is one,
  /// and nothing takes it back. Its size does not tell how much was said.
  public func take(_ complaint: SealedComplaint) throws(RegistryError) {
    let plain = SealedComplaint.padded(Array(complaint.json.line.utf8))
    try write { base throws(SQLiteError) in
      var bytes = try base.complaintKey()
      defer { wipe(&bytes) }
      let sealed: [UInt8]
      do throws(SealError) {
        sealed = try Key.stored(bytes).seal(plain)
      } catch {
        throw SQLiteError.damaged("complaint_key")
      }
      try base.run("INSERT INTO complaint(sealed) VALUES (\(sealed))")
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
      do {
        let key = try Key.stored(bytes)
        return try rows.map {
          try SealedComplaint(json: try JSON(parsing: try key.open($0).unpadded))
        }
      } catch {
        throw SQLiteError.damaged("complaint")
      }
    }
  }
}

extension SealedComplaint {
  fileprivate var json: JSON {
    [
      "by": .string(signature.actor), "at": .integer(signature.at),
      "vessel": vessel.map { .integer($0) } ?? .null,
      "cells": .object(
        cells.sorted { $0.key < $1.key }.map { key, cell in
          JSON.Member(
            key, cell.text.map { .string($0) } ?? cell.statusCode.map { .integer($0) } ?? .null)
        }),
    ]
  }

  fileprivate init(json: JSON) throws(SQLiteError) {
    guard let actor = json["by"]?.text, case .integer(let at)? = json["at"],
      let members = json["cells"]?.members
    else { throw .damaged("complaint") }
    var cells: [String: Cell] = [:]
    for member in members {
      cells[member.key] =
        switch member.value {
        case .string(let text): .known(text)
        case .integer(let code): Cell(statusCode: code) ?? .blank
        default: .blank
        }
    }
    var vessel: Int64?
    if case .integer(let key)? = json["vessel"] { vessel = key }
    self.init(cells, vessel: vessel, by: Signature(actor: actor, at: at))
  }

  private static let block = 4_096

  /// Blanks behind it, so that what is sealed has one of few sizes.
  fileprivate static func padded(_ bytes: [UInt8]) -> [UInt8] {
    bytes + [UInt8](repeating: 0x20, count: block - bytes.count % block)
  }
}

extension [UInt8] {
  /// Without the blanks behind.
  fileprivate var unpadded: [UInt8] {
    Array(self[..<((lastIndex { $0 != 0x20 } ?? -1) + 1)])
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
