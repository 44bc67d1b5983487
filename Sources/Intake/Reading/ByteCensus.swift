/// What a whole file's bytes are like, counted in one pass.
struct ByteCensus: Sendable {
  private(set) var total = 0
  /// Zero bytes at even and at odd places.
  private(set) var zeros = (even: 0, odd: 0)
  /// Control bytes that no text file needs: neither tab, line ends, form feed nor escape.
  private(set) var controls = 0
  /// Sequences of several bytes that are right UTF-8, and bytes that cannot be.
  private(set) var sequences = 0
  private(set) var misfits = 0
  /// How often each byte from 0x80 up occurs, and in how many runs they stand.
  private(set) var high = [Int](repeating: 0, count: 128)
  private(set) var highRuns = 0
  private var pending: [UInt8] = []
  private var wasHigh = false

  var highBytes: Int { high.reduce(0, +) }

  /// Counts further bytes.
  mutating func count(_ chunk: ArraySlice<UInt8>) {
    var all: UInt8 = 0
    var lowest: UInt8 = 0xFF
    for byte in chunk {
      all |= byte
      lowest = min(lowest, byte)
    }
    if all >= 0x80 || lowest < 0x09 || !pending.isEmpty {
      var place = total
      for byte in chunk {
        count(byte, at: place)
        place += 1
      }
    } else {
      wasHigh = false
    }
    total += chunk.count
  }

  /// Counts what the end of the file leaves unfinished.
  mutating func finish() {
    misfits += pending.count
    pending = []
  }

  private mutating func count(_ byte: UInt8, at place: Int) {
    if byte < 0x80 {
      if byte == 0 {
        if place.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
      } else if byte < 0x09 {
        controls += 1
      }
      finish()
      wasHigh = false
      return
    }
    high[Int(byte & 0x7F)] += 1
    if !wasHigh { highRuns += 1 }
    wasHigh = true
    follow(byte)
  }

  private mutating func follow(_ byte: UInt8) {
    guard let lead = pending.first else {
      if (0xC2...0xF4).contains(byte) { pending = [byte] } else { misfits += 1 }
      return
    }
    let allowed: ClosedRange<UInt8> =
      switch (pending.count, lead) {
      case (1, 0xE0): 0xA0...0xBF
      case (1, 0xED): 0x80...0x9F
      case (1, 0xF0): 0x90...0xBF
      case (1, 0xF4): 0x80...0x8F
      default: 0x80...0xBF
      }
    guard allowed.contains(byte) else {
      finish()
      follow(byte)
      return
    }
    pending.append(byte)
    if pending.count == (lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4) {
      sequences += 1
      pending.removeAll(keepingCapacity: true)
    }
  }
}
