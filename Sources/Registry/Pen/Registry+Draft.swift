internal import Fishery
import FoundationEssentials
internal import Seal
internal import Synchronization

/// What people are writing, as it stands after each key.
///
/// Beside the database and not in it, so that a key never waits for an import or a screening that
/// writes. In memory as long as the registry is.
final class Drafts: Sendable {
  private let path: String?
  private let texts = Mutex<[String: String]>([:])

  init(beside path: String?) { self.path = path }

  func text(of actor: String) throws(RegistryError) -> String? {
    guard let file = file(of: actor) else { return texts.withLock { $0[actor] } }
    guard FileManager.default.fileExists(atPath: file) else { return nil }
    do {
      return try String(contentsOf: URL(filePath: file), encoding: .utf8)
    } catch {
      throw .unwritable("what was left unfinished cannot be read")
    }
  }

  func keep(_ text: String?, of actor: String) throws(RegistryError) {
    guard let file = file(of: actor) else { return texts.withLock { $0[actor] = text } }
    do {
      if let text {
        try PrivateFile.write(Array(text.utf8), to: file, isLasting: false)
      } else if FileManager.default.fileExists(atPath: file) {
        try FileManager.default.removeItem(atPath: file)
      }
    } catch {
      throw .unwritable("what is being written cannot be kept as a draft")
    }
  }

  /// Forgets whatever anybody was writing in which somebody is named.
  ///
  /// - Returns: how many drafts could be neither read nor removed.
  func forget(naming name: FoldedText) -> Int {
    guard !name.text.isEmpty else { return 0 }
    texts.withLock { texts in
      texts = texts.filter { !FoldedText($0.value).text.contains(name.text) }
    }
    guard let path else { return 0 }
    let place = URL(filePath: "\(path)\(Self.ending)")
    let folder = place.deletingLastPathComponent()
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    } catch {
      return 1
    }
    return names.count { file in
      guard file.hasPrefix(place.lastPathComponent) else { return false }
      let draft = folder.appending(path: file)
      do {
        let text = try String(contentsOf: draft, encoding: .utf8)
        if FoldedText(text).text.contains(name.text) {
          try FileManager.default.removeItem(at: draft)
        }
        return false
      } catch {
        return true
      }
    }
  }

  private static let ending = "-draft-"

  private func file(of actor: String) -> String? {
    path.map { "\($0)\(Self.ending)\(Digest(of: actor).shortHex)" }
  }
}

extension Registry {
  /// What somebody was writing when they left off; opaque text.
  public func draft(of actor: String) throws(RegistryError) -> String? {
    try drafts.text(of: actor)
  }

  /// Keeps what somebody is writing, as it stands after each key; nil forgets it.
  public func keepDraft(_ text: String?, of actor: String) throws(RegistryError) {
    try drafts.keep(text, of: actor)
  }
}
