/// Why an encoding was chosen.
public enum EncodingReason: Sendable, Hashable {
  /// A person named it.
  case asked
  /// The file begins with its mark.
  case mark
  case onlyASCII
  /// All bytes beyond ASCII form this many right sequences.
  case sequences(Int)
  /// Most do, but this many bytes cannot be.
  case mostlySequences(Int, misfits: Int)
  /// Every second byte tends to be zero.
  case zeroEverySecond
  /// The bytes beyond ASCII stand in long runs, as Thai words do.
  case runsOfLetters
  /// They stand alone among plain letters, as accents do.
  case singleLetters
  /// Bytes occur that the other code page does not have.
  case onlyCodePage
}

extension Guess where Value == Encoding, Reason == EncodingReason {
  /// The encoding that bytes counted in full, beginning with `head`, are most likely in.
  init(of census: ByteCensus, head: ArraySlice<UInt8>) {
    if let marked = Encoding.allCases.first(where: {
      !$0.mark.isEmpty && head.starts(with: $0.mark)
    }) {
      self.init(marked, .certain, .mark)
      return
    }
    let (even, odd) = census.zeros
    if odd > 0, odd >= census.total / 40, even * 10 < odd {
      self.init(.utf16LittleEndian, .likely, .zeroEverySecond)
    } else if even > 0, even >= census.total / 40, odd * 10 < even {
      self.init(.utf16BigEndian, .likely, .zeroEverySecond)
    } else if census.highBytes == 0 {
      self.init(.utf8, .certain, .onlyASCII)
    } else if census.misfits == 0 {
      self.init(.utf8, census.sequences > 1 ? .certain : .likely, .sequences(census.sequences))
    } else if census.sequences > census.misfits * 4 {
      let reason = EncodingReason.mostlySequences(census.sequences, misfits: census.misfits)
      self.init(.utf8, .doubtful, reason)
    } else {
      self.init(codePageOf: census)
    }
  }

  private init(codePageOf census: ByteCensus) {
    let notThai = (0x80...0xFF).filter { byte in
      switch byte {
      case 0x80, 0x85, 0x91...0x97, 0xA0...0xDA, 0xDF...0xFB: false
      default: true
      }
    }
    let notWestern = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    let strangeToThai = notThai.reduce(0) { $0 + census.high[$1 - 0x80] }
    let strangeToWestern = notWestern.reduce(0) { $0 + census.high[$1 - 0x80] }
    let isInRuns = census.highBytes * 2 >= census.highRuns * 5
    if strangeToThai > 0, strangeToWestern == 0 {
      self.init(.cp1252, isInRuns ? .doubtful : .likely, .onlyCodePage)
    } else if isInRuns {
      self.init(.cp874, strangeToThai == 0 ? .likely : .doubtful, .runsOfLetters)
    } else {
      self.init(.cp1252, strangeToWestern == 0 ? .likely : .doubtful, .singleLetters)
    }
  }
}

extension EncodingReason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .asked: "asked for"
    case .mark: "the file begins with its mark"
    case .onlyASCII: "nothing but plain letters"
    case .sequences(let count): "all \(count) longer letters are written in it"
    case .mostlySequences(let count, let misfits):
      "\(count) longer letters are written in it, \(misfits) bytes are damaged"
    case .zeroEverySecond: "every second byte is zero"
    case .runsOfLetters: "its letters stand in runs, as in Thai"
    case .singleLetters: "its letters stand alone, as accents do"
    case .onlyCodePage: "it has bytes that Thai files do not have"
    }
  }
}
