internal import CSodium
internal import Glibc

extension Passphrase {
  /// What is kept to know the words again: Argon2id with a salt of its own, as text that names its
  /// own costs. Making and checking it takes about a second and 256 MiB.
  public borrowing func hash() throws(SealError) -> String {
    var text = [CChar](repeating: 0, count: Int(crypto_pwhash_strbytes()))
    let made = withWords { words, count in
      crypto_pwhash_str_alg(
        &text, words, count, UInt64(crypto_pwhash_opslimit_moderate()),
        crypto_pwhash_memlimit_moderate(), crypto_pwhash_alg_argon2id13())
    }
    guard made == 0 else { throw .outOfMemory }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether a hash was made of these words.
  public borrowing func made(_ hash: String) throws(SealError) -> Bool {
    errno = 0
    let isSame = withWords { words, count in crypto_pwhash_str_verify(hash, words, count) }
    // Other words are told from a check that could not be made.
    guard isSame == 0 || errno == EINVAL else { throw .outOfMemory }
    return isSame == 0
  }
}
