internal import Fishery
internal import SQLite
internal import Seal

/// A complaint as it lies in the registry, with the receipt by which whoever took it down takes it
/// back; empty where none was given out.
struct KeptComplaint {
  var complaint: SealedComplaint
  let receipt: String

  func sealed(under key: [UInt8]) throws(SQLiteError) -> [UInt8] {
    do throws(SealError) {
      return try Key.stored(key).seal(Self.padded(Array(json.line.utf8)))
    } catch {
      throw .damaged("complaint_key")
    }
  }

  private var json: JSON {
    let withdrawn: JSON =
      complaint.withdrawn.map { ["by": .string($0.actor), "at": .integer($0.at)] } ?? .null
    return [
      "by": .string(complaint.signature.actor), "at": .integer(complaint.signature.at),
      "role": complaint.signature.role.map { .string($0.rawValue) } ?? .null,
      "vessel": complaint.vessel.map { .integer($0) } ?? .null,
      "receipt": .string(receipt), "withdrawn": withdrawn,
      "cells": .object(
        complaint.cells.sorted { $0.key < $1.key }.map { key, cell in
          JSON.Member(
            key, cell.text.map { .string($0) } ?? cell.statusCode.map { .integer($0) } ?? .null)
        }),
    ]
  }

  private static let block = 4_096

  /// Blanks behind it, so that what is sealed has one of few sizes.
  private static func padded(_ bytes: [UInt8]) -> [UInt8] {
    bytes + [UInt8](repeating: 0x20, count: block - bytes.count % block)
  }
}

extension KeptComplaint {
  init(_ sealed: [UInt8], under key: [UInt8]) throws(SQLiteError) {
    let json: JSON
    do {
      json = try JSON(parsing: try Key.stored(key).open(sealed).unpadded)
    } catch {
      throw .damaged("complaint")
    }
    try self.init(json: json)
  }

  private init(json: JSON) throws(SQLiteError) {
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
    var complaint = SealedComplaint(
      cells, vessel: vessel,
      by: Signature(actor: actor, at: at, as: json["role"]?.text.flatMap(StaffRole.init)))
    if let taken = json["withdrawn"], let actor = taken["by"]?.text,
      case .integer(let at)? = taken["at"]
    {
      complaint.withdrawn = Signature(actor: actor, at: at)
    }
    self.init(complaint: complaint, receipt: json["receipt"]?.text ?? "")
  }
}

extension [UInt8] {
  /// Without the blanks behind.
  fileprivate var unpadded: [UInt8] {
    Array(self[..<((lastIndex { $0 != 0x20 } ?? -1) + 1)])
  }
}
