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
  func forget(naming name: FoldedText) throws(RegistryError) {
    guard !name.text.isEmpty else { return }
    texts.withLock { texts in
      texts = texts.filter { !FoldedText($0.value).text.contains(name.text) }
    }
    guard let path else { return }
    let place = URL(filePath: "\(path)\(Self.ending)")
    do {
      let folder = place.deletingLastPathComponent()
      for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
      where file.hasPrefix(place.lastPathComponent) {
        let draft = folder.appending(path: file)
        guard try FoldedText(String(contentsOf: draft, encoding: .utf8)).text.contains(name.text)
        else { continue }
        try FileManager.default.removeItem(at: draft)
      }
    } catch {
      throw .unwritable("a draft in which the person may be named cannot be removed")
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
