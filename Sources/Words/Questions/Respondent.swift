public import Law

/// Whom to ask aboard, or what to look at, for something that is not known.
public enum Respondent: String, Sendable, Hashable, CaseIterable {
  /// The person, alone: pay, papers, rest and threats are never spoken of in a group.
  case fisher
  case papers
  /// The vessel itself: what an inspector sees, counts and measures.
  case ship
  case master
  /// Registers, authorities and agencies, which nobody aboard answers for.
  case shore

  /// The heading over what is asked there.
  public var heading: Phrase {
    switch self {
    case .fisher: Phrase("The fisher, in private", "Awak kapal, secara tertutup")
    case .papers: Phrase("The papers", "Dokumen")
    case .ship: Phrase("The ship itself", "Kapal itu sendiri")
    case .master: Phrase("The master", "Nakhoda")
    case .shore: Phrase("Ashore", "Di darat")
    }
  }

  /// How it is to be asked.
  public var manner: Phrase {
    switch self {
    case .fisher:
      Phrase(
        "Ask each one alone, in a language they understand; any question may be skipped.",
        "Tanyai satu per satu, dalam bahasa yang dipahami; setiap pertanyaan boleh dilewati.")
    case .papers:
      Phrase("Ask to see each, and read it yourself.", "Minta diperlihatkan, dan baca sendiri.")
    case .ship:
      Phrase("Go and look, count and measure.", "Lihat, hitung dan ukur sendiri.")
    case .master:
      Phrase(
        "Ask on the bridge, never together with the crew.",
        "Tanyakan di anjungan, jangan bersama awak.")
    case .shore:
      Phrase(
        "Look it up at registers, authority and agency.",
        "Periksa pada daftar, instansi dan agensi.")
    }
  }
}
