import Fishery

/// What a few typed letters may become: a word of a list or a code, with what it stands for.
struct Completion: Sendable, Hashable {
  let code: String
  let name: String
  private let folded: String
  private let words: [String]

  init(code: String, name: String) {
    self.code = code
    self.name = name
    folded = FoldedText(name).text
    words = "\(code) \(name)".split(whereSeparator: { " _-()/,".contains($0) })
      .map { FoldedText(String($0)).text }
  }

  /// What fits, the codes before the names, and these before what has such a word inside.
  ///
  /// Where several things may be written it is the last that is completed.
  static func of(_ text: String, for kind: Sheet.Kind, limit: Int) -> [Completion] {
    let all = all(for: kind)
    guard !all.isEmpty else { return [] }
    for part in parts(of: text, for: kind) {
      let fitting = all.fitting(FoldedText(String(part)).text, limit: limit)
      if !fitting.isEmpty { return fitting }
    }
    return []
  }

  /// The text with what is completed in its place.
  func completing(_ text: String, for kind: Sheet.Kind?) -> String {
    guard let kind else { return code }
    for part in Completion.parts(of: text, for: kind) {
      let fitting = Completion.all(for: kind).fitting(FoldedText(String(part)).text, limit: .max)
      if fitting.contains(self) { return text.dropLast(part.count) + code }
    }
    return code
  }

  /// What may be begun in a text: all of it, or where several things may be written its end.
  private static func parts(of text: String, for kind: Sheet.Kind) -> [Substring] {
    let whole = text[...].drop { $0 == " " }
    switch kind {
    case .words, .countries, .languages: break
    default: return [whole]
    }
    let starts = text.indices.filter { " ,;".contains(text[$0]) }
    return [whole] + starts.map { text[text.index(after: $0)...] }.filter { $0.first != " " }
  }

  private static func all(for kind: Sheet.Kind) -> [Completion] {
    switch kind {
    case .word(let words), .words(let words): words.map { Completion(code: $0, name: "") }
    case .yesNo: yesNo
    case .country, .countries: countries
    case .port: ports
    case .currency: currencies
    case .gear: gears
    case .vesselType: vesselTypes
    case .language, .languages: languages
    default: []
    }
  }

  private static let yesNo = ["yes", "no"].map { Completion(code: $0, name: "") }
  private static let countries = Country.all.map { Completion(code: $0.code, name: $0.name) }
  private static let ports = Port.all.map { Completion(code: $0.code.text, name: $0.name) }
  private static let currencies = Currency.all.map { Completion(code: $0.code, name: $0.name) }
  private static let gears = GearCode.all.map { Completion(code: $0.code, name: $0.name) }
  private static let vesselTypes = VesselTypeCode.all.map {
    Completion(code: $0.code, name: $0.name)
  }
  private static let languages = Language.all.map { Completion(code: $0.code, name: $0.name) }
}

extension [Completion] {
  fileprivate func fitting(_ wanted: String, limit: Int) -> [Completion] {
    guard !wanted.isEmpty else { return [] }
    let ranked = enumerated().compactMap { place, one in
      one.rank(of: wanted).map { (rank: $0, place: place, one: one) }
    }
    return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.prefix(limit).map(\.one)
  }
}

extension Completion {
  /// How well it fits a beginning, 0 the best; nil when it does not.
  fileprivate func rank(of wanted: String) -> Int? {
    let code = code.lowercased()
    if code.hasPrefix(wanted) || code.spaced.hasPrefix(wanted) { return 0 }
    if folded.hasPrefix(wanted) { return 1 }
    return words.contains { $0.hasPrefix(wanted) } || folded.contains(" \(wanted)") ? 2 : nil
  }
}
