import Seal
import Testing

@Test func `the digest of abc is the published BLAKE2b-256`() {
  #expect(
    Digest(of: "abc").hex == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319")
  #expect(Digest(of: "abc").shortHex == "bddd813c63423972")
}

@Test func `a digest survives its hexadecimal and byte forms`() {
  let digest = Digest(of: "muster")
  #expect(Digest(hex: digest.hex) == digest)
  #expect(Digest(hex: digest.hex.uppercased()) == digest)
  #expect(Digest(bytes: digest.bytes) == digest)
}

@Test(arguments: ["", "bd", String(repeating: "g", count: 64), String(repeating: "0", count: 65)])
func `what is no digest in hexadecimal is refused`(text: String) {
  #expect(Digest(hex: text) == nil)
}

@Test func `a digest of 31 or 33 bytes is refused`() {
  #expect(Digest(bytes: [UInt8](repeating: 1, count: 31)) == nil)
  #expect(Digest(bytes: [UInt8](repeating: 1, count: 33)) == nil)
}

@Test func `digests sort as their hexadecimal does`() {
  let digests = (0..<100).map { Digest(of: String($0)) }
  #expect(digests.sorted().map(\.hex) == digests.map(\.hex).sorted())
}

@Test func `pieces appended equal the whole`() {
  var stream = DigestStream()
  stream.append(Array("mu".utf8).span)
  stream.append(Array("ster".utf8).span)
  #expect(stream.digest() == Digest(of: "muster"))
}

@Test func `pieces added are framed and cannot run together`() {
  func added(_ pieces: [String]) -> Digest {
    var stream = DigestStream()
    for piece in pieces { stream.add(piece) }
    return stream.digest()
  }
  #expect(added(["ab", "c"]) != added(["a", "bc"]))
  #expect(added(["ab", "c"]) == added(["ab", "c"]))
}

@Test func `a keyed digest differs under another key and agrees under the same`() throws {
  let key = try Key.random()
  let twin = try Key.stored(key.bytes)
  let other = try Key.random()
  #expect(Digest(of: "+62 811", key: key) == Digest(of: "+62 811", key: twin))
  #expect(Digest(of: "+62 811", key: key) != Digest(of: "+62 811", key: other))
  #expect(Digest(of: "+62 811", key: key) != Digest(of: "+62 811"))
}

@Test(arguments: ["", "Nguyễn Văn A", String(repeating: "long ", count: 10_000)])
func `what was sealed opens under its key`(text: String) throws {
  let key = try Key.random()
  let sealed = key.seal(Array(text.utf8))
  #expect(try key.open(sealed) == Array(text.utf8))
}

@Test func `one sealed thing looks different each time`() throws {
  let key = try Key.random()
  #expect(key.seal([1, 2, 3]) != key.seal([1, 2, 3]))
}

@Test func `every altered byte keeps it shut`() throws {
  let key = try Key.random()
  let sealed = key.seal([1, 2, 3])
  for position in sealed.indices {
    var altered = sealed
    altered[position] ^= 1
    do throws(SealError) {
      _ = try key.open(altered)
      Issue.record("opened with byte \(position) altered")
    } catch {
      #expect(error == .doesNotOpen)
    }
  }
}

@Test func `cut short or under another key it stays shut`() throws {
  let key = try Key.random()
  let other = try Key.random()
  let sealed = key.seal([1, 2, 3])
  for cut in [Array(sealed.dropLast()), Array(sealed.prefix(39)), []] {
    do throws(SealError) {
      _ = try key.open(cut)
      Issue.record("opened after a cut to \(cut.count)")
    } catch {
      #expect(error == .doesNotOpen)
    }
  }
  do throws(SealError) {
    _ = try other.open(sealed)
    Issue.record("opened under another key")
  } catch {
    #expect(error == .doesNotOpen)
  }
}

@Test(arguments: [0, 31, 33])
func `a key of another length than 32 bytes is refused`(count: Int) {
  do throws(SealError) {
    _ = try Key.stored([UInt8](repeating: 7, count: count))
    Issue.record("took \(count) bytes")
  } catch {
    #expect(error == .notAKey(bytes: count))
  }
}

@Test func `a commitment holds for its bytes and salt alone`() {
  let commitment = Commitment(to: [1, 2, 3])
  #expect(Commitment(to: [1, 2, 3], salt: commitment.salt) == commitment)
  #expect(Commitment(to: [1, 2, 4], salt: commitment.salt).digest != commitment.digest)
  #expect(Commitment(to: [1, 2, 3]).digest != commitment.digest)
}

@Test func `wiping leaves zeros of the same length`() {
  var secret: [UInt8] = [1, 2, 3]
  wipe(&secret)
  #expect(secret == [0, 0, 0])
}

@Test func `a seed signs as RFC 8032 says`() throws {
  let key = try SigningKey.stored(
    hex: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
  #expect(
    key.verifyingKey.hex == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
  #expect(
    Hex.text(key.sign([]))
      == "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
      + "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")
}

@Test func `a signature is of its message and key alone`() throws {
  let key = try SigningKey.random()
  let signature = key.sign([1, 2, 3])
  #expect(key.verifyingKey.verifies(signature, of: [1, 2, 3]))
  #expect(!key.verifyingKey.verifies(signature, of: [1, 2, 4]))
  #expect(!key.verifyingKey.verifies(Array(signature.dropLast()), of: [1, 2, 3]))
  #expect(try !SigningKey.random().verifyingKey.verifies(signature, of: [1, 2, 3]))
  #expect(try SigningKey.stored(hex: key.seedHex).sign([1, 2, 3]) == signature)
}

@Test(arguments: ["0", "0g", "00 0", "a1:b2"])
func `what is no pairs of hexadecimal digits is no bytes`(text: String) {
  #expect(Hex.bytes(text) == nil)
}

@Test func `bytes and their digits are the same`() {
  let bytes = (0...255).map(UInt8.init)
  #expect(Hex.bytes(Hex.text(bytes)) == bytes)
  #expect(Hex.bytes(Hex.text(bytes).uppercased()) == bytes)
  #expect(Hex.bytes("")?.isEmpty == true)
}

@Test func `a passphrase is known again by its hash, and no other is`() throws {
  func passphrase(_ text: String) throws -> Passphrase {
    var bytes = Array(text.utf8)
    return try Passphrase(taking: &bytes)
  }
  let hash = try passphrase("kapal itu kembali").hash()
  #expect(hash.hasPrefix("$argon2id$"))
  #expect(try passphrase("kapal itu kembali").made(hash))
  #expect(try !passphrase("kapal itu kembalI").made(hash))
  #expect(try !passphrase("kapal itu kembali").made("no hash"))
  #expect(try passphrase("kapal itu kembali").hash() != hash)
}
