/// Indonesian names of countries and languages, where they are not the English ones.
enum IndonesianNames {
  static let countries = table(
    """
    AE Uni Emirat Arab; AI Anguilla; AQ Antarktika; AS Samoa Amerika; BA Bosnia dan Herzegovina;
    BE Belgia; BQ Belanda Karibia; BR Brasil; BV Pulau Bouvet; CA Kanada; CC Kepulauan Cocos;
    CD Republik Demokratik Kongo; CF Republik Afrika Tengah; CG Republik Kongo; CH Swiss;
    CI Pantai Gading; CK Kepulauan Cook; CL Cile; CM Kamerun; CN Tiongkok; CO Kolombia;
    CR Kosta Rika; CU Kuba; CV Tanjung Verde; CX Pulau Natal; CY Siprus; CZ Ceko; DE Jerman;
    DJ Djibouti; DK Denmark; DM Dominika; DO Republik Dominika; DZ Aljazair; EC Ekuador;
    EG Mesir; EH Sahara Barat; ES Spanyol; ET Etiopia; FI Finlandia; FK Kepulauan Falkland;
    FM Mikronesia; FO Kepulauan Faroe; FR Prancis; GB Britania Raya; GE Georgia;
    GF Guyana Prancis; GL Greenland; GQ Guinea Khatulistiwa; GR Yunani;
    GS Georgia Selatan dan Kepulauan Sandwich Selatan; GW Guinea-Bissau; HK Hong Kong;
    HM Pulau Heard dan Kepulauan McDonald; HR Kroasia; HU Hungaria; IE Irlandia; IL Israel;
    IM Pulau Man; IN India; IO Wilayah Samudra Hindia Britania; IQ Irak; IS Islandia; IT Italia;
    JM Jamaika; JO Yordania; JP Jepang; KE Kenya; KG Kirgizstan; KH Kamboja; KM Komoro;
    KN Saint Kitts dan Nevis; KP Korea Utara; KR Korea Selatan; KW Kuwait; KY Kepulauan Cayman;
    KZ Kazakhstan; LB Lebanon; LT Lituania; LU Luksemburg; LV Latvia; LY Libya; MA Maroko;
    MC Monako; MD Moldova; MG Madagaskar; MH Kepulauan Marshall; MK Makedonia Utara;
    MO Makau; MP Kepulauan Mariana Utara; MQ Martinik; MV Maladewa; MX Meksiko; MZ Mozambik;
    NC Kaledonia Baru; NF Pulau Norfolk; NL Belanda; NO Norwegia; NZ Selandia Baru;
    PF Polinesia Prancis; PG Papua Nugini; PH Filipina; PL Polandia; PM Saint Pierre dan Miquelon;
    PN Kepulauan Pitcairn; PR Puerto Riko; PS Palestina; RE Réunion; RO Rumania; RU Rusia;
    SA Arab Saudi; SB Kepulauan Solomon; SC Seychelles; SE Swedia; SG Singapura;
    SJ Svalbard dan Jan Mayen; SK Slowakia; SS Sudan Selatan; ST Sao Tome dan Principe; SY Suriah;
    TC Kepulauan Turks dan Caicos; TD Chad; TF Daratan Selatan dan Antarktika Prancis;
    TJ Tajikistan; TL Timor-Leste; TN Tunisia; TR Turki; TT Trinidad dan Tobago; TW Taiwan;
    UA Ukraina; UM Kepulauan Terluar Amerika Serikat; US Amerika Serikat; VA Vatikan;
    VC Saint Vincent dan Grenadine; VG Kepulauan Virgin Britania; VI Kepulauan Virgin Amerika;
    WF Wallis dan Futuna; YE Yaman; ZA Afrika Selatan; AG Antigua dan Barbuda
    """)

  static let languages = table(
    """
    id bahasa Indonesia; en bahasa Inggris; zh bahasa Tionghoa; jv bahasa Jawa; su bahasa Sunda;
    ms bahasa Melayu; tl bahasa Tagalog; vi bahasa Vietnam; th bahasa Thai; km bahasa Khmer;
    my bahasa Burma; ko bahasa Korea; ja bahasa Jepang; es bahasa Spanyol; pt bahasa Portugis;
    fr bahasa Prancis; ru bahasa Rusia; ar bahasa Arab; bn bahasa Bengali; ta bahasa Tamil
    """)

  /// Entries of a code and a name.
  private static func table(_ text: String) -> [String: String] {
    var names: [String: String] = [:]
    for entry in text.split(separator: ";") {
      let words = entry.split(whereSeparator: \.isWhitespace)
      guard let code = words.first else { continue }
      names[String(code)] = words.dropFirst().joined(separator: " ")
    }
    return names
  }
}
