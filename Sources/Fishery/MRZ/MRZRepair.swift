extension MRZ {
  /// What may have been meant where a check digit fails: letters and digits that look alike,
  /// exchanged in as few places as make it right.
  public struct Repair: Sendable, Hashable {
    public let part: Lint.Part
    public let from: String
    public let to: String
    /// The whole zone with this one repair.
    public let repaired: MRZ
  }

  /// Suggestions only, for a person to accept; empty when every check digit is right.
  ///
  /// One wrong number in ten passes by chance after an exchange, so several may be offered, those
  /// that make the composite digit right as well first.
  public var repairs: [Repair] {
    let wrong = checks.filter { !$0.isRight }.map(\.part)
    let found = wrong.compactMap(shape.fields).flatMap { part, fields in
      repairs(of: part, in: fields)
    }
    return found.sorted { left, right in
      left.repaired.wrongChecks < right.repaired.wrongChecks
    }
  }

  private func repairs(of part: Lint.Part, in fields: [Field]) -> [Repair] {
    let from = fields.map { field($0) }.joined()
    let places = from.indices.filter { MRZ.twin(of: from[$0]) != nil }
    for count in 1...2 {
      let candidates = MRZ.choices(of: count, from: places).compactMap { chosen -> Repair? in
        var letters = from
        for place in chosen {
          guard let twin = MRZ.twin(of: letters[place]) else { return nil }
          letters.replaceSubrange(place...place, with: String(twin))
        }
        let repaired = replacing(fields, with: letters)
        let stillWrong = repaired.checks.contains { $0.part == part && !$0.isRight }
        guard !stillWrong, repaired.isDated(part) else { return nil }
        return Repair(part: part, from: from, to: letters, repaired: repaired)
      }
      if !candidates.isEmpty { return candidates }
    }
    return []
  }

  private var wrongChecks: Int { checks.count { !$0.isRight } }

  private func isDated(_ part: Lint.Part) -> Bool {
    switch part {
    case .birth: MRZDate(field(.birth)) != nil
    case .expiry: MRZDate(field(.expiry)) != nil
    default: true
    }
  }

  private func replacing(_ fields: [Field], with letters: String) -> MRZ {
    var whole = lines.joined()
    var rest = Substring(letters)
    for range in fields.compactMap(shape.range) {
      let start = whole.index(whole.startIndex, offsetBy: range.lowerBound)
      let end = whole.index(start, offsetBy: range.count)
      whole.replaceSubrange(start..<end, with: rest.prefix(range.count))
      rest = rest.dropFirst(range.count)
    }
    return MRZ(shape: shape, whole: whole)
  }

  private static func twin(of letter: Character) -> Character? {
    switch letter {
    case "O": "0"
    case "0": "O"
    case "I": "1"
    case "1": "I"
    case "B": "8"
    case "8": "B"
    case "S": "5"
    case "5": "S"
    default: nil
    }
  }

  private static func choices<Place>(of count: Int, from places: [Place]) -> [[Place]] {
    guard count > 1 else { return places.map { [$0] } }
    return places.indices.flatMap { first in
      choices(of: count - 1, from: Array(places[(first + 1)...])).map { [places[first]] + $0 }
    }
  }
}

extension MRZ.Shape {
  /// Where a part that a check digit covers lies, the digit last; nil for the composite.
  fileprivate func fields(of part: Lint.Part) -> (Lint.Part, [MRZ.Field])? {
    switch part {
    case .documentNumber: (part, [.number, .numberCheck])
    case .birth: (part, [.birth, .birthCheck])
    case .expiry: (part, [.expiry, .expiryCheck])
    case .optional: (part, [.optional, .optionalCheck])
    default: nil
    }
  }
}
