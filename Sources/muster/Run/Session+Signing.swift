import Desk
import FoundationEssentials
import Registry
import Seal

extension Session {
  /// The key that the person at this machine signs with: made at the first need, outside of every
  /// registry, so that who gets hold of a registry cannot sign for them.
  ///
  /// - Parameter path: where it lies; where keys of this machine do, when not named.
  func signingKey(at path: String?) throws -> SigningKey {
    guard let path = path ?? RegistryPath.own(environment).map({ "\($0)/signing.key" }) else {
      throw Refusal(.badInput, "there is nowhere to keep a key: name a file with --key")
    }
    guard !FileManager.default.fileExists(atPath: path) else { return try signingKey(in: path) }
    let folder = URL(filePath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Refusal(.badInput, "\(folder.path) cannot be made, where the key is to lie")
    }
    let key = try SigningKey.random()
    try write(Array((key.seedHex + "\n").utf8), to: path)
    console.say(
      "made a key to sign with: \(path). Note its public half with whoever is to check: "
        + key.verifyingKey.hex)
    return key
  }

  /// Signs where the log of a registry ends for the dashboard, whose key may have to be made first.
  func checkpointSigning() -> DeskOptions.CheckpointSigning? {
    guard let own = RegistryPath.own(environment) else { return nil }
    let (invocation, environment) = (invocation, environment)
    return { registry throws(RegistryError) in
      let session = Session(invocation, environment: environment)
      do {
        let key = try session.signingKey(at: "\(own)/signing.key")
        return try registry.checkpoint(at: session.signature.at, by: key)
      } catch let error as RegistryError {
        throw error
      } catch {
        throw .file(Refusal(error).line)
      }
    }
  }

  private func signingKey(in path: String) throws -> SigningKey {
    var reader = try LineReader(path)
    defer { reader.close() }
    var line = try reader.next() ?? []
    defer { wipe(&line) }
    do throws(SealError) {
      return try SigningKey.stored(hex: String(decoding: line, as: UTF8.self))
    } catch {
      throw Refusal(.badInput, "\(path) holds no key to sign with: 64 hexadecimal digits")
    }
  }
}
