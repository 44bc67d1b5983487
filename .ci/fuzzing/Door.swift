import Glibc

/// A way in for what others wrote, and the code of muster that meets it first.
enum Door: String, CaseIterable {
  /// A sheet in a file: what it is, its header, every row of it, and what is refused.
  case csv
  /// A dossier as `muster check` reads it, judged and explained by every rule.
  case dossier
  /// A local pack of law, and what the rules make of its figures.
  case pack
  /// A filter as somebody types it, and the lists that it narrows.
  case filter
  /// A machine-readable zone of a passport.
  case mrz
  /// A package sealed for somebody, and what lies in it.
  case package

  /// The one that MUSTER_FUZZ names.
  static let chosen: Door = {
    guard let name = getenv("MUSTER_FUZZ"), let door = Door(rawValue: String(cString: name)) else {
      fatalError("MUSTER_FUZZ names none of \(allCases.map(\.rawValue))")
    }
    return door
  }()

  /// Lets bytes in. Refusing them is right; a trap, a hang and memory without end are found by who
  /// calls this.
  func take(_ bytes: [UInt8]) {
    switch self {
    case .csv: SheetFile.read(bytes)
    case .dossier: Judging.readDossier(bytes)
    case .pack: Judging.readPack(bytes)
    case .filter: Lists.narrow(String(decoding: bytes, as: UTF8.self))
    case .mrz: Zone.read(String(decoding: bytes, as: UTF8.self))
    case .package: Packet.open(bytes)
    }
  }
}

extension Door {
  /// What is made once for all inputs is made with the first of them, and not counted as its time.
  private static let isReady: Void = chosen.take([])

  /// Lets bytes in, and looks how long the processor had to do with them: a clock on the wall says
  /// little where others work too.
  static func time(_ bytes: [UInt8]) {
    isReady
    let start = clock()
    chosen.take(bytes)
    precondition(clock() - start < 1_000_000, "more than a second over one input")
  }
}

/// What libFuzzer calls with every input that it thinks of.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Door.time(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
