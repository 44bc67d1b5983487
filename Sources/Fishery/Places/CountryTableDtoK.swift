extension CountryTable {
  /// Codes that begin with D to K.
  static let dToK = """
    DE DEU Germany; Federal Republic of Germany; Germany, Fed. Rep. of; Deutschland; Jerman; \
    German; German Democratic Republic; Germany, Democratic Rep.; East Germany; DDDE
    DJ DJI Djibouti; Republic of Djibouti; French Afars and Issas; AIDJ
    DK DNK Denmark; Kingdom of Denmark; Danmark; Danish
    DM DMA Dominica; Commonwealth of Dominica
    DO DOM Dominican Republic; República Dominicana
    DZ DZA Algeria; People's Democratic Republic of Algeria; Algérie; Aljazair
    EC ECU Ecuador; Republic of Ecuador; Ekuador; Ecuadorian
    EE EST Estonia; Republic of Estonia
    EG EGY Egypt; Arab Republic of Egypt; Mesir; Egyptian
    EH ESH Western Sahara
    ER ERI Eritrea; State of Eritrea
    ES ESP Spain; Kingdom of Spain; España; Spanyol; Spanish
    ET ETH Ethiopia; Federal Democratic Republic of Ethiopia; Ethiopian
    FI FIN Finland; Republic of Finland
    FJ FJI Fiji; Republic of Fiji; Fiji Islands; Fijian
    FK FLK Falkland Islands; Falkland Islands (Malvinas); Falklands; Islas Malvinas
    FM FSM Micronesia; Federated States of Micronesia; FS Micronesia; Mikronesia; Micronesian
    FO FRO Faroe Islands; Faeroe Islands; Faroes
    FR FRA France; French Republic; Perancis; Prancis; French; FXFR
    GA GAB Gabon; Gabonese Republic
    GB GBR United Kingdom; United Kingdom of Great Britain and Northern Ireland; UK; \
    Great Britain; Britain; England; Scotland; Wales; Northern Ireland; Inggris; British
    GD GRD Grenada
    GE GEO Georgia; Republic of Georgia
    GF GUF French Guiana; Guyane Française
    GG GGY Guernsey
    GH GHA Ghana; Republic of Ghana; Ghanaian
    GI GIB Gibraltar
    GL GRL Greenland; Kalaallit Nunaat
    GM GMB Gambia; Republic of the Gambia; Gambian
    GN GIN Guinea; Republic of Guinea; Guinée; Guinée Rep.; Guinea-Conakry; Guinea Conakry
    GP GLP Guadeloupe
    GQ GNQ Equatorial Guinea; Republic of Equatorial Guinea; Guinea Ecuatorial
    GR GRC Greece; Hellenic Republic; Hellas; EL; Yunani; Greek
    GS SGS South Georgia and the South Sandwich Islands; South Georgia
    GT GTM Guatemala; Republic of Guatemala
    GU GUM Guam
    GW GNB Guinea-Bissau; Republic of Guinea-Bissau; Guinea Bissau
    GY GUY Guyana; Co-operative Republic of Guyana
    HK HKG Hong Kong; Hong Kong Special Administrative Region of China; China, Hong Kong SAR; \
    Hong Kong, China; Hongkong; 香港
    HM HMD Heard Island and McDonald Islands
    HN HND Honduras; Republic of Honduras; Honduran
    HR HRV Croatia; Republic of Croatia; Hrvatska; Kroasia
    HT HTI Haiti; Republic of Haiti; Haitian
    HU HUN Hungary
    ID IDN Indonesia; Republic of Indonesia; Republik Indonesia; Netherlands East Indies; \
    Indonesian; WNI; อินโดนีเซีย; 印尼; 印度尼西亚; 인도네시아; インドネシア
    IE IRL Ireland; Republic of Ireland; Eire; Irlandia; Irish
    IL ISR Israel; State of Israel
    IM IMN Isle of Man
    IN IND India; Republic of India; Bharat; Indian; Sikkim; SKIN; भारत
    IO IOT British Indian Ocean Territory; BIOT; UK (BIOT); \
    United Kingdom of Great Britain and Northern Ireland (BIOT); Chagos Archipelago; Chagos
    IQ IRQ Iraq; Republic of Iraq; Irak
    IR IRN Iran; Islamic Republic of Iran; Persia; Iranian
    IS ISL Iceland; Republic of Iceland; Ísland; Islandia; Icelandic
    IT ITA Italy; Italian Republic; Italia; Italian
    JE JEY Jersey
    JM JAM Jamaica; Jamaican
    JO JOR Jordan; Hashemite Kingdom of Jordan; Yordania
    JP JPN Japan; Nippon; Nihon; Jepang; Japanese; ญี่ปุ่น; Nhật Bản; 日本; 일본
    KE KEN Kenya; Republic of Kenya; Kenyan
    KG KGZ Kyrgyzstan; Kyrgyz Republic
    KH KHM Cambodia; Kingdom of Cambodia; Kampuchea; Democratic Kampuchea; Khmer Republic; \
    Kamboja; Cambodian; Khmer; Campuchia; กัมพูชา; 柬埔寨; កម្ពុជា; ប្រទេសកម្ពុជា
    KI KIR Kiribati; Republic of Kiribati; Gilbert Islands; I-Kiribati
    KM COM Comoros; Union of the Comoros; Komoro; Comoran
    KN KNA Saint Kitts and Nevis; St Christopher and Nevis; St Kitts
    KP PRK North Korea; Democratic People's Republic of Korea; DPRK; DPR Korea; Korea Utara; \
    Korea, Dem. People's Rep.; Korea, North; 조선; 北韓; 朝鲜
    KR KOR South Korea; Republic of Korea; Korea; ROK; Korea Selatan; South Korean; \
    Korea, South; Hàn Quốc; เกาหลีใต้; 韓國; 韩国; 韓国; 한국; 대한민국
    KW KWT Kuwait; State of Kuwait
    KY CYM Cayman Islands; Caymans
    KZ KAZ Kazakhstan; Republic of Kazakhstan
    """
}
