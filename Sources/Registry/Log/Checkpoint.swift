public import Fishery
internal import SQLite
public import Seal

/// The end of the log at one moment, signed: who keeps it can tell later, with a program of their
/// own, whether that past was rewritten and who vouched for it.
public struct Checkpoint: Sendable, Hashable {
  /// How many entries the log had.
  public let entries: Int
  /// The hash of the last of them.
  public let hash: Digest
  /// When it was signed, in seconds since 1970.
  public let at: Int64
  /// Whoever holds the other half of this key signed.
  public let signer: VerifyingKey
  /// Ed25519, of `statement`.
  public let signature: [UInt8]

  /// Why a document is no checkpoint.
  public enum Fault: Error, Hashable, Sendable {
    /// It is no JSON object, or this key of it is missing or not of its kind.
    case unreadable(String)
    /// The signature is not of what the checkpoint says, or not by the key that it names.
    case notSigned
  }

  init(of entries: Int, _ hash: Digest, at: Int64, by key: borrowing SigningKey) {
    self.entries = entries
    self.hash = hash
    self.at = at
    signer = key.verifyingKey
    signature = key.sign(Array(Self.statement(entries, hash, at).utf8))
  }

  /// Reads a checkpoint and checks its signature; whether to trust the signer is another question.
  public init(_ json: JSON) throws(Fault) {
    entries = Int(try Self.integer("entries", of: json))
    at = try Self.integer("at", of: json)
    guard let hash = Digest(hex: try Self.text("hash", of: json)) else {
      throw .unreadable("hash")
    }
    guard let signer = VerifyingKey(hex: try Self.text("key", of: json)) else {
      throw .unreadable("key")
    }
    guard let signature = Hex.bytes(try Self.text("signature", of: json)) else {
      throw .unreadable("signature")
    }
    self.hash = hash
    self.signer = signer
    self.signature = signature
    let statement = Self.statement(entries, hash, at)
    guard signer.verifies(signature, of: Array(statement.utf8)) else { throw .notSigned }
  }

  /// What is signed: four lines of text, which need no reader of JSON.
  static func statement(_ entries: Int, _ hash: Digest, _ at: Int64) -> String {
    "muster log checkpoint 1\nentries \(entries)\nhash \(hash.hex)\nat \(at)\n"
  }

  /// The same end of the log, to hold the log against.
  public var mark: LogMark { LogMark(entries: entries, code: hash.hex) }

  /// The same end of the log, short enough to write on paper.
  public var paperMark: LogMark { LogMark(entries: entries, code: hash.shortHex) }

  public var json: JSON {
    [
      "entries": .integer(Int64(entries)), "hash": .string(hash.hex), "at": .integer(at),
      "key": .string(signer.hex),
      "signature": .string(Hex.text(signature)),
    ]
  }

  private static func integer(_ key: String, of json: JSON) throws(Fault) -> Int64 {
    guard case .integer(let value)? = json[key], value >= 0 else { throw .unreadable(key) }
    return value
  }

  private static func text(_ key: String, of json: JSON) throws(Fault) -> String {
    guard case .string(let value)? = json[key] else { throw .unreadable(key) }
    return value
  }
}

extension Checkpoint.Fault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let key): "no checkpoint: there is no fit “\(key)” in it"
    case .notSigned: "the signature is not of what the checkpoint says"
    }
  }
}

extension Registry {
  /// Signs where the log ends now. Nothing is written.
  ///
  /// - Parameter at: seconds since 1970.
  public func checkpoint(
    at: Int64, by key: borrowing SigningKey
  ) throws(RegistryError) -> Checkpoint {
    let head = try read { base throws(SQLiteError) in try base.logHead() }
    return Checkpoint(of: head.entries, head.hash, at: at, by: key)
  }
}
