public import Law
public import Registry

import Fishery

extension Provenance {
  /// How a person said it: `said aboard, 2026-11-23`; nil for a row, and where nobody may know.
  public var spoken: Phrase? {
    switch manner {
    case nil: return nil
    case .correction: return Phrase("corrected", "dibetulkan")
    case .change(let day): return Phrase("true from \(day)", "berlaku sejak \(day)")
    case .otherSource(let source):
      let day = at.flatMap { Instant(minutes: $0 / 60, offset: 0) }.map { ", \($0.date)" } ?? ""
      return Phrase(source.phrase.english + day, source.phrase.indonesian + day)
    }
  }
}

extension Amendment.Source {
  fileprivate var phrase: Phrase {
    switch self {
    case .document: Phrase("document seen", "dokumen dilihat")
    case .ownEyes: Phrase("seen with own eyes", "dilihat sendiri")
    case .saidAboard: Phrase("said aboard", "dikatakan di kapal")
    case .device: Phrase("recorded by a device", "dicatat oleh alat")
    }
  }
}
