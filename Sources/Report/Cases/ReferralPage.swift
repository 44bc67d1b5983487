public import Casework
public import Fishery
public import Words

import Law
import Registry

/// The one page of a referral for people: for whom, why it may be sent, and the ticked fields.
public struct ReferralPage: Sendable {
  private let facts: CaseFacts
  private let referral: Referral
  private let day: CivilDate
  private let retainUntil: CivilDate
  private let tongue: Tongue

  public init(
    _ referral: Referral, of facts: CaseFacts, on day: CivilDate, retainUntil: CivilDate,
    in tongue: Tongue
  ) {
    self.facts = facts
    self.referral = referral
    self.day = day
    self.retainUntil = retainUntil
    self.tongue = tongue
  }

  /// Lines to read, not yet broken or cleaned.
  ///
  /// - Parameter disclosure: whether what identifies the person, and words of people's own, stand
  ///   there.
  public func lines(_ disclosure: Disclosure) -> [String] {
    let state = facts.file.state
    let file = "\(facts.file.id).\(referral.id)"
    var lines = [
      Phrase("REFERRAL \(file)   \(day)", "RUJUKAN \(file)   \(day)")[tongue],
      Phrase("to: ", "kepada: ")[tongue]
        + "\(referral.recipient.name) (\(referral.recipient.kind.phrase[tongue]))",
    ]
    lines += [state.shield?[tongue]].compactMap(\.self) + [""]
    lines.append(
      Phrase("legal basis: ", "dasar hukum: ")[tongue] + shown(referral.basis, disclosure))
    lines.append(agreement(state, disclosure)[tongue])
    lines.append("")
    for field in CaseField.allCases where referral.fields.contains(field) {
      let words = words(of: field)
      lines.append(
        "\(field.phrase[tongue]): \(field.identifies ? shown(words, disclosure) : words)")
    }
    return lines + [
      "",
      Phrase(
        "Only for the recipient, for this purpose. Nothing of it may reach the owner, the master or"
          + " an agency. Destroy it after \(retainUntil).",
        "Hanya untuk penerima dan tujuan ini. Tidak boleh sampai kepada pemilik, nakhoda, atau agen."
          + " Musnahkan setelah \(retainUntil).")[tongue],
    ]
  }

  private func shown(_ words: String, _ disclosure: Disclosure) -> String {
    disclosure == .full ? words : "•••"
  }

  private func agreement(_ state: CaseState, _ disclosure: Disclosure) -> Phrase {
    if let ground = referral.sent?.ground {
      let ground = shown(ground, disclosure)
      return Phrase(
        "sent without consent, on this ground: \(ground)",
        "dikirim tanpa persetujuan, dengan alasan: \(ground)")
    }
    if state.isChild == true {
      return state.isAgreed
        ? Phrase(
          "a child: the guardian agrees, and its best interest was determined",
          "anak: wali setuju, dan kepentingan terbaiknya ditetapkan")
        : Phrase("a child: no guardian agreed yet", "anak: belum ada wali yang setuju")
    }
    return state.consent?.phrase ?? Phrase("consent not asked", "persetujuan belum ditanyakan")
  }

  private func words(of field: CaseField) -> String {
    switch field {
    case .victimStatus: return facts.file.state.status.phrase[tongue]
    case .languages: return facts.person.languages.map(\.name).joined(separator: ", ").orUnknown
    case .assistance:
      return Assistance.allCases.map { point in
        let answer = facts.file.state.assistance[point] ?? .notYet
        return "\(point.phrase[tongue]) \(answer.phrase[tongue])"
      }.joined(separator: "; ")
    case .account: return facts.file.state.notes.joined(separator: " / ")
    default: return facts.value(of: field).cell.orUnknown
    }
  }
}

extension CaseField {
  /// Whether it says who the person is, or what they told.
  public var identifies: Bool {
    switch self {
    case .name, .birthDate, .safeContact, .nextOfKin, .account: true
    default: false
    }
  }
}

extension String {
  /// A dash where nothing is known.
  fileprivate var orUnknown: String { isEmpty ? "-" : self }
}
