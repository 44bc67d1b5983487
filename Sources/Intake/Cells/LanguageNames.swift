import Fishery

/// Languages by name, as crew lists and agreements of the region write them.
enum LanguageNames {
  /// Whether a code is one of those that are kept: two letters where ISO 639-1 has them.
  static func isKnown(_ code: String) -> Bool { codes.contains(code) }

  /// The code of a language by its name, or by a code in other letters.
  static func code(of name: String) -> String? { names[FoldedText(name).text] }

  private static let list = """
    id Indonesian; Bahasa Indonesia; Bahasa; Indonesia; ind
    en English; Inggris; Bahasa Inggris; eng
    jv Javanese; Jawa; Bahasa Jawa; jav
    su Sundanese; Sunda; sun
    mad Madurese; Madura
    bug Buginese; Bugis
    ban Balinese; Bali
    ms Malay; Melayu; Bahasa Melayu; msa
    zh Chinese; Mandarin; Tionghoa; 中文; zho; zh-tw; zh-cn
    nan Hokkien; Taiwanese; Min Nan; 台語
    yue Cantonese
    th Thai; ไทย; ภาษาไทย; tha
    my Burmese; Myanmar; မြန်မာ; mya
    mnw Mon
    shn Shan
    ksw Karen; S'gaw Karen
    rki Rakhine; Arakanese
    km Khmer; Cambodian; ខ្មែរ; khm
    lo Lao; ລາວ
    vi Vietnamese; Tiếng Việt; vie
    fil Filipino; Pilipino
    tl Tagalog; tgl
    ceb Cebuano; Bisaya; Visayan
    ilo Ilocano; Ilokano
    hil Hiligaynon; Ilonggo
    war Waray
    ja Japanese; 日本語; jpn
    ko Korean; 한국어; kor
    bn Bengali; Bangla; বাংলা
    ne Nepali; नेपाली
    si Sinhala; Sinhalese; සිංහල
    ta Tamil; தமிழ்
    hi Hindi; हिन्दी
    te Telugu
    ml Malayalam
    ur Urdu
    fa Persian; Farsi
    ar Arabic; العربية
    es Spanish; Español; spa
    pt Portuguese; Português; por
    fr French; Français; fra
    it Italian
    de German
    nl Dutch
    ru Russian; Русский; rus
    uk Ukrainian
    tr Turkish
    fj Fijian
    sm Samoan
    to Tongan
    gil Kiribati; Gilbertese
    tpi Tok Pisin
    bi Bislama
    sw Swahili
    mg Malagasy
    tet Tetum
    """

  private static let codes: Set<String> = Set(
    list.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) })

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in list.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard let code = parts.first, let written = parts.last else { continue }
      names[code] = code
      for name in written.split(separator: ";") {
        names[FoldedText(String(name).trimmed).text] = code
      }
    }
    return names
  }()
}
