import Fishery
import Law

extension FactWords {
  /// The sentence when it is not known, which says why.
  func unknown(_ gap: Gap) -> Phrase {
    let clause = open ?? so.map { Phrase("whether ", "apakah ") + $0.clause }
    return (clause.map(gap.leaving) ?? gap.withholding(name)).sentence
  }
}

extension Gap {
  /// Why it is not known who, whether or what.
  fileprivate func leaving(_ what: Phrase) -> Phrase {
    let (english, indonesian) = (what.english, what.indonesian)
    return switch self {
    case .notSupplied:
      Phrase("no source says \(english)", "tidak ada sumber yang menyebut \(indonesian)")
    case .notAsked: Phrase("nobody asked \(english)", "belum ada yang menanyakan \(indonesian)")
    case .refused:
      Phrase(
        "an answer was refused to the question \(english)",
        "jawaban ditolak atas pertanyaan \(indonesian)")
    case .illegible:
      Phrase("it cannot be read \(english)", "tidak terbaca \(indonesian)")
    case .notSafeToAsk:
      Phrase("it was not safe to ask \(english)", "tidak aman untuk menanyakan \(indonesian)")
    case .onlyPartly:
      Phrase("it is known only in part \(english)", "hanya diketahui sebagian \(indonesian)")
    case .linkOpen:
      Phrase(
        "it is open \(english), while nobody has said whether two records are one",
        "belum pasti \(indonesian), selama belum dipastikan apakah dua catatan itu satu")
    case .sourcesDisagree:
      Phrase(
        "sources disagree \(english)", "sumber-sumber saling bertentangan \(indonesian)")
    case .notFound:
      Phrase(
        "it is open \(english): called, and not found so far",
        "belum pasti \(indonesian): sudah dipanggil, dan belum ditemukan")
    }
  }

  /// Why a thing is not known.
  fileprivate func withholding(_ name: Phrase) -> Phrase {
    let (english, indonesian) = (name.english, name.indonesian)
    return switch self {
    case .notSupplied:
      Phrase("no source gives the \(english)", "tidak ada sumber yang menyebut \(indonesian)")
    case .notAsked:
      Phrase("nobody asked for the \(english)", "belum ada yang menanyakan \(indonesian)")
    case .refused:
      Phrase("an answer on the \(english) was refused", "jawaban tentang \(indonesian) ditolak")
    case .illegible: Phrase("the \(english) cannot be read", "\(indonesian) tidak terbaca")
    case .notSafeToAsk:
      Phrase(
        "it was not safe to ask for the \(english)", "tidak aman untuk menanyakan \(indonesian)")
    case .onlyPartly:
      Phrase(
        "the \(english) is known only in part", "\(indonesian) hanya diketahui sebagian")
    case .linkOpen:
      Phrase(
        "the \(english) is open while nobody has said whether two records are one",
        "\(indonesian) belum pasti selama belum dipastikan apakah dua catatan itu satu")
    case .sourcesDisagree:
      Phrase(
        "sources disagree on the \(english)",
        "sumber-sumber saling bertentangan tentang \(indonesian)")
    case .notFound:
      Phrase(
        "the \(english) was looked for and not found so far",
        "\(indonesian) sudah dicari dan belum ditemukan")
    }
  }
}
