public import Registry

import Fishery

extension LineForm<Recruiter> {
  /// By what fishers were recruited, and how many stand behind it: never a name or a number of
  /// anybody.
  public static var recruiters: LineForm {
    LineForm(
      "recruiters",
      [
        .column("kind", "KIND") { .string($0.handle.kind) },
        .column("platform", "PLATFORM") { .text($0.handle.platform) },
        .column("account", "ACCOUNT") { .text($0.handle.account?.withoutNumbers) },
        .column("links", "LINKS") { .array($0.links.map { .string($0.withoutNumbers) }) },
        .number("fishers", "FISHERS") { $0.fishers },
        .number("agencies", "AGENCIES") { $0.agencies },
        .number("vessels", "VESSELS") { $0.vessels },
        .column("few", "FEW") { .bool($0.isFew) },
      ])
  }
}

extension String {
  /// With whatever may be a telephone or account number cut to its last three digits: an account is
  /// often called by one, and links carry it.
  public var withoutNumbers: String {
    var text = ""
    var number = ""
    func settle() {
      let digits = number.filter(\.isNumber)
      text += digits.count < Self.shortestNumber ? number : "…\(digits.suffix(3))"
      number = ""
    }
    for character in self {
      if character.isNumber || (!number.isEmpty && "-. ()".contains(character)) {
        number.append(character)
      } else {
        settle()
        text.append(character)
      }
    }
    settle()
    return text
  }

  /// So many digits make a number by which somebody can be reached.
  private static let shortestNumber = 7
}
