public import Casework
public import Law
public import Registry
public import Words

extension Decision.Word {
  /// What was said of a finding, in a few words: `confirmed`, `closing agreed to`.
  public var phrase: Phrase {
    switch self {
    case .confirm: Phrase("confirmed", "dibenarkan")
    case .dismiss: Phrase("dismissed", "ditutup")
    case .settle: Phrase("settled with proof", "selesai dengan bukti")
    case .snooze: Phrase("put to sleep", "ditunda")
    case .ask: Phrase("to be asked at the next port", "ditanyakan di pelabuhan berikut")
    case .refer: Phrase("referred", "dirujuk")
    case .agree: Phrase("closing agreed to", "penutupan disetujui")
    case .assign: Phrase("handed on", "diserahkan")
    }
  }
}

extension SittingTally {
  /// `12 confirmed, 3 dismissed, 1 taken back`; what did not happen is left out.
  public func words(in tongue: Tongue) -> String {
    var parts = Decision.Word.allCases.compactMap { word in
      decided[word].map { "\($0) \(word.phrase[tongue])" }
    }
    if undone > 0 { parts.append("\(undone) \(Phrase("taken back", "ditarik kembali")[tongue])") }
    let words = parts.joined(separator: ", ")
    guard let dismissals else { return words }
    let (own, others) = (dismissals.own, dismissals.others)
    return words
      + Phrase(
        "; you dismiss \(own) %, the others \(others) %",
        "; Anda menutup \(own) %, yang lain \(others) %")[tongue]
  }
}
