import Casework
import Law
import Registry
import Report
import Terminal

extension ContactMatch {
  var recipient: CaseAct.Recipient {
    CaseAct.Recipient(contact.kind, contact.name, publicKey: contact.publicKey)
  }

  /// `Rumah Aman, shelter, 08:00-17:00`; the doubt stands first, so that no narrow box cuts it off,
  /// and the telephone by itself, where nothing cuts it.
  var words: String {
    let parts = [contact.name, contact.kind.phrase.english, contact.hours]
    return (isStale ? "\(doubt): " : "") + parts.compactMap(\.self).joined(separator: ", ")
  }

  /// A line of a page: the words give way to the telephone, never the other way round.
  var pieces: [Piece] {
    let words = Piece.rest(words, isStale ? .unknown : .plain)
    return contact.telephone.map { [words, .gap(1), .text($0, .bold)] } ?? [words]
  }

  /// How long nobody made sure of it.
  private var doubt: String {
    age.map { "verify first (\($0.grouped) d)" } ?? "verify first (never)"
  }
}
