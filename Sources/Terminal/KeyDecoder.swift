/// Turns the bytes of a terminal into keys, however they are split between reads.
///
/// Our own rather than ncurses', which waits inside a read for the rest of an escape sequence and
/// types out a sequence that it does not know. Here nothing waits, and what is not known is dropped
/// whole.
public struct KeyDecoder {
  private var bytes: [UInt8] = []
  private var start = 0
  private var paste: [UInt8]?

  public init() {}

  /// What the decoder waits for the rest of.
  public enum Waiting: Hashable { case nothing, sequence, paste }

  public var waiting: Waiting {
    if paste != nil { return .paste }
    return start < bytes.count ? .sequence : .nothing
  }

  public mutating func feed(_ more: some Sequence<UInt8>) {
    bytes.removeFirst(start)
    start = 0
    bytes.append(contentsOf: more)
  }

  /// The next whole key, nil when more bytes are needed.
  public mutating func next() -> Key? {
    while start < bytes.count {
      if paste != nil {
        guard let text = pasted() else { return nil }
        return .paste(text)
      }
      switch EscapeSequence.read(bytes[start...]) {
      case .needsMore: return nil
      case .pasteBegins(let length):
        start += length
        paste = []
      case .nothing(let length): start += length
      case .key(let key, let length):
        start += length
        return key
      }
    }
    return nil
  }

  /// What waits is all there will be: an escape alone is the Escape key, a paste ends here.
  public mutating func giveUp() -> Key? {
    if let text = paste {
      paste = nil
      return .paste(String(decoding: text + takeRest(), as: UTF8.self))
    }
    guard start < bytes.count, bytes[start] == 0x1B else {
      _ = takeRest()
      return nil
    }
    let rest = takeRest().dropFirst()
    guard let letter = rest.first else { return .escape }
    return rest.count == 1 ? .alt(Character(Unicode.Scalar(letter))) : nil
  }

  /// Drops what is half read.
  public mutating func forget() {
    _ = takeRest()
    paste = nil
  }

  private mutating func takeRest() -> [UInt8] {
    defer {
      bytes = []
      start = 0
    }
    return Array(bytes[start...])
  }

  /// Moves bytes into the paste until its end; the text when that has come.
  ///
  /// Keeps back what may be the beginning of the end mark.
  private mutating func pasted() -> String? {
    let end: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]
    while start < bytes.count {
      guard bytes[start] == end[0] else {
        paste?.append(bytes[start])
        start += 1
        continue
      }
      let candidate = bytes[start...].prefix(end.count)
      if candidate.elementsEqual(end) {
        start += end.count
        defer { paste = nil }
        return String(decoding: paste ?? [], as: UTF8.self)
      }
      if candidate.count < end.count, end.starts(with: candidate) { return nil }
      paste?.append(bytes[start])
      start += 1
    }
    return nil
  }
}
