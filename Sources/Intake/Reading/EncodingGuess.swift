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

  /// One of the two code pages, whose files nothing but their letters tells apart.
  private init(codePageOf census: ByteCensus) {
    if census.isInRuns {
      self.init(.cp874, census.strangeToThai == 0 ? .likely : .doubtful, .runsOfLetters)
    } else if census.strangeToThai > 0, census.strangeToWestern == 0 {
      self.init(.cp1252, .likely, .onlyCodePage)
    } else {
      self.init(.cp1252, census.strangeToWestern == 0 ? .likely : .doubtful, .singleLetters)
    }
  }

  /// Whether it is a code page that anything might be in.
  var isOfCodePage: Bool {
    switch reason {
    case .runsOfLetters, .singleLetters, .onlyCodePage: true
    default: false
    }
  }

  /// Whether a person should look at the letters.
  public var isDoubtful: Bool { isOfCodePage || confidence == .doubtful }

  /// A code page that stands up beside encodings of pairs of bytes.
  ///
  /// - Throws: the encodings to choose from, when it does not: a wrong one stores other letters.
  func compared(
    with others: [PairCensus], _ census: ByteCensus
  ) throws(IntakeFault) -> Guess {
    let fitting = others.filter { $0.fits(runs: census.highRuns) }
    let names = fitting.map(\.encoding)
    if fitting.contains(where: \.isPaired) {
      throw .unclearEncoding(census.mayBeThai ? names + [.cp874] : names)
    }
    if census.isInRuns, !census.mayBeThai {
      throw .unclearEncoding(Encoding.pairing + [.cp874, .cp1252])
    }
    return fitting.isEmpty ? self : Guess(value, .doubtful, reason)
  }
}

extension ByteCensus {
  /// Whether bytes beyond ASCII stand together, as the letters of words do that have no others.
  fileprivate var isInRuns: Bool { highBytes * 2 >= highRuns * 5 }

  /// Whether it may be Thai, but for a few damaged bytes.
  fileprivate var mayBeThai: Bool { isInRuns && strangeToThai * 20 <= highBytes }

  /// How many bytes occur that Thai files do not have.
  fileprivate var strangeToThai: Int {
    (UInt8(0x80)...0xFF).reduce(0) { sum, byte in
      switch byte {
      case 0x80, 0x85, 0x91...0x97, 0xA0...0xDA, 0xDF...0xFB: sum
      default: sum + high[Int(byte & 0x7F)]
      }
    }
  }

  /// How many bytes occur that Western files do not have.
  fileprivate var strangeToWestern: Int {
    [0x81, 0x8D, 0x8F, 0x90, 0x9D].reduce(0) { $0 + high[$1 - 0x80] }
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
