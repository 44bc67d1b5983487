import Fishery

/// What a few typed letters may become: a word of a list or a code, with what it stands for.
struct Completion: Sendable, Hashable {
  let code: String
  let name: String

  /// What fits, the codes before the names, and these before what has such a word inside.
  static func of(_ text: String, for kind: Sheet.Kind, limit: Int) -> [Completion] {
    let wanted = FoldedText(text.split(separator: " ").last.map(String.init) ?? "").text
    guard !wanted.isEmpty else { return [] }
    let all: [Completion] =
      switch kind {
      case .word(let words), .words(let words): words.map { Completion(code: $0, name: "") }
      case .yesNo: ["yes", "no"].map { Completion(code: $0, name: "") }
      case .country, .countries: countries
      case .port: ports
      case .currency: currencies
      case .gear: gears
      case .vesselType: vesselTypes
      case .language, .languages: languages
      default: []
      }
    let codes = all.filter { $0.code.lowercased().hasPrefix(wanted) }
    let names = all.filter { !codes.contains($0) && FoldedText($0.name).text.hasPrefix(wanted) }
    let inner = all.filter { one in
      !codes.contains(one) && !names.contains(one)
        && "\(one.code) \(one.name)".split(whereSeparator: { " _-".contains($0) })
          .contains { FoldedText(String($0)).text.hasPrefix(wanted) }
    }
    return Array((codes + names + inner).prefix(limit))
  }

  private static let countries = Country.all.map { Completion(code: $0.code, name: $0.name) }
  private static let ports = Port.all.map { Completion(code: $0.code.text, name: $0.name) }
  private static let currencies = Currency.all.map { Completion(code: $0.code, name: $0.name) }
  private static let gears = GearCode.all.map { Completion(code: $0.code, name: $0.name) }
  private static let vesselTypes = VesselTypeCode.all.map {
    Completion(code: $0.code, name: $0.name)
  }
  private static let languages = Language.all.map { Completion(code: $0.code, name: $0.name) }
}
