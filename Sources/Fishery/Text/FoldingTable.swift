/// What one letter folds to: the marks of Latin, Greek, Cyrillic and Arabic letters fall away.
enum FoldingTable {
  /// The folded scalars of a lower-case letter; nil when it stays as it is.
  static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    scalar.value < 0xAA ? nil : table[scalar]
  }

  private static let table: [Unicode.Scalar: [Unicode.Scalar]] = {
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for line in marked.tableLines {
      let parts = line.tableFields(" ")
      guard parts.count == 2 else { continue }
      for scalar in parts[1].unicodeScalars { table[scalar] = Array(parts[0].unicodeScalars) }
    }
    for pair in decomposed.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let scalars = pair.split(whereSeparator: { $0 == "=" || $0 == "+" })
        .compactMap { UInt32($0, radix: 16) }.compactMap(Unicode.Scalar.init)
      guard let first = scalars.first else { continue }
      table[first] = Array(scalars.dropFirst())
    }
    return table
  }()

  /// A line is what they fold to, and all that do.
  private static let marked = """
    a àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ
    b ƀɓḃḅḇ
    c çćĉċčƈḉ
    d ðďđɖɗḋḍḏḑḓ
    e èéêëēĕėęěǝȅȇȩɛḕḗḙḛḝẹẻẽếềểễệ
    f ƒḟ
    g ĝğġģǧǵɠḡ
    h ĥħȟḣḥḧḩḫẖ
    i ìíîïĩīĭįıǐȉȋɨḭḯỉị
    j ĵǰ
    k ķƙǩḱḳḵ
    l ĺļľłḷḹḻḽ
    m ḿṁṃ
    n ñńņňŋƞǹɲṅṇṉṋ
    o òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱɔɵṍṏṑṓọỏốồổỗộớờởỡợ
    p ƥṕṗ
    r ŕŗřȑȓṙṛṝṟ
    s śŝşšſșṡṣṥṧṩẛ
    t ţťŧƭțʈṫṭṯṱẗ
    u ùúûüũūŭůűųưǔǖǘǚǜȕȗʉṳṵṷṹṻụủứừửữự
    v ʋṽṿ
    w ŵẁẃẅẇẉẘ
    x ẋẍ
    y ýÿŷƴȳẏẙỳỵỷỹ
    z źżžƶẑẓẕ
    · ·
    ʒ ǯ
    α ά
    ε έ
    η ή
    ι ΐίϊ
    ο ό
    σ ς
    υ ΰϋύ
    ω ώ
    а ӑӓ
    г ѓ
    е ѐёӗ
    ж ӂӝ
    з ӟ
    и йѝӣӥ
    к ќ
    о ӧ
    у ўӯӱӳ
    ч ӵ
    ы ӹ
    э ӭ
    і ї
    ѵ ѷ
    ә ӛ
    ө ӫ
    ae æǣǽ
    ff ﬀ
    ffi ﬃ
    ffl ﬄ
    fi ﬁ
    fl ﬂ
    ij ĳ
    oe œ
    ss ß
    st ﬅﬆ
    th þ
    ا آأإٱ
    و ؤ
    ي ئىی
    ك ک
    ہ ۂ
    ے ۓ
    ە ۀ
    ' ‘’ʼʻ´‛′＇
    - ‐‑‒–—−
    " “”„″
    """

  /// Canonical decompositions of the letters of South Asia and Burma, which keep their marks.
  private static let decomposed = """
    0929=0928+093C 0931=0930+093C 0934=0933+093C 0958=0915+093C 0959=0916+093C
    095A=0917+093C 095B=091C+093C 095C=0921+093C 095D=0922+093C 095E=092B+093C
    095F=092F+093C 09CB=09C7+09BE 09CC=09C7+09D7 09DC=09A1+09BC 09DD=09A2+09BC
    09DF=09AF+09BC 0A33=0A32+0A3C 0A36=0A38+0A3C 0A59=0A16+0A3C 0A5A=0A17+0A3C
    0A5B=0A1C+0A3C 0A5E=0A2B+0A3C 0B48=0B47+0B56 0B4B=0B47+0B3E 0B4C=0B47+0B57
    0B5C=0B21+0B3C 0B5D=0B22+0B3C 0B94=0B92+0BD7 0BCA=0BC6+0BBE 0BCB=0BC7+0BBE
    0BCC=0BC6+0BD7 0C48=0C46+0C56 0CC0=0CBF+0CD5 0CC7=0CC6+0CD5 0CC8=0CC6+0CD6
    0CCA=0CC6+0CC2 0CCB=0CC6+0CC2+0CD5 0D4A=0D46+0D3E 0D4B=0D47+0D3E 0D4C=0D46+0D57
    0DDA=0DD9+0DCA 0DDC=0DD9+0DCF 0DDD=0DD9+0DCF+0DCA 0DDE=0DD9+0DDF 1026=1025+102E
    """
}
