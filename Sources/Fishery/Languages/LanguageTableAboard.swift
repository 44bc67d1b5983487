extension LanguageTable {
  /// Languages that fishers, inspectors and agencies of the region speak.
  static let spokenAboard = """
    id/ind/in Indonesian; Bahasa Indonesia; Bahasa; Indonesia; インドネシア語; 印尼語
    th/tha Thai; Bahasa Thailand; Siamese; ไทย; ภาษาไทย
    vi/vie Vietnamese; Bahasa Vietnam; Tiếng Việt; Việt; Viet
    my/mya/bur Burmese; Myanmar; Myanmar language; Bahasa Burma; Bahasa Myanmar; မြန်မာ; \
    မြန်မာဘာသာ; พม่า
    km/khm Khmer; Cambodian; Bahasa Khmer; Bahasa Kamboja; ខ្មែរ; ភាសាខ្មែរ; เขมร
    lo/lao Lao; Laotian; Bahasa Laos; ລາວ; ພາສາລາວ; ลาว
    tl/tgl/fil Filipino; Tagalog; Pilipino; Filipino (Tagalog); Bahasa Filipina
    zh/zho/chi/cmn Chinese; Mandarin; Putonghua; Mandarin Chinese; Chinese (Mandarin); \
    Bahasa Mandarin; Bahasa Cina; Bahasa Tionghoa; 中文; 汉语; 漢語; 國語; 普通话; 华语; 華語
    nan Min Nan; Hokkien; Taiwanese; Minnan; Min Nan Chinese; Hokkien Chinese; 閩南語; 台語; 臺語
    yue Cantonese; Yue Chinese; Kanton; 粵語; 廣東話; 广东话
    hak Hakka; Hakka Chinese; 客家話; 客語
    ami Amis; Pangcah
    ko/kor Korean; Bahasa Korea; 한국어; 조선말
    ja/jpn Japanese; Bahasa Jepang; 日本語; Nihongo
    en/eng English; Bahasa Inggris; Inggris; Inglés; Anglais
    es/spa Spanish; Castilian; Español; Bahasa Spanyol; Spanyol
    pt/por Portuguese; Português; Bahasa Portugis; Portugis
    fr/fra/fre French; Français; Bahasa Prancis; Bahasa Perancis; Prancis
    ru/rus Russian; Русский; Bahasa Rusia
    ms/msa/may/zsm Malay; Bahasa Melayu; Bahasa Malaysia; Melayu; Malaysian
    jv/jav Javanese; Bahasa Jawa; Basa Jawa; Jawa
    su/sun Sundanese; Bahasa Sunda; Basa Sunda; Sunda
    mad Madurese; Bahasa Madura; Madura
    bug Buginese; Bugis; Bahasa Bugis; Basa Ugi
    mak Makasar; Makassarese; Bahasa Makassar
    min Minangkabau; Minang; Bahasa Minang
    ace Acehnese; Aceh; Bahasa Aceh
    ban Balinese; Bali; Bahasa Bali
    bjn Banjar; Banjarese; Bahasa Banjar
    bdr West Coast Bajau; Bajau; Bajo; Sama-Bajau
    mui Musi; Palembang
    xdy Malayic Dayak; Dayak
    ceb Cebuano; Bisaya; Visayan; Binisaya; Sugbuanon
    ilo Ilocano; Iloko; Ilokano
    hil Hiligaynon; Ilonggo
    war Waray; Waray-Waray
    bik Bikol; Bicolano
    pam Kapampangan; Pampanga
    pag Pangasinan
    tsg Tausug
    mnw Mon; Mon language; ဘာသာမန်; มอญ
    shn Shan; Tai Yai; ไทใหญ่
    rki Rakhine; Arakanese; ရခိုင်
    ksw S'gaw Karen; Karen; Sgaw Karen; Kayin; กะเหรี่ยง
    kac Jingpho; Kachin
    cnh Hakha Chin; Chin
    tvn Tavoyan; Dawei
    rhg Rohingya; Ruáingga
    mfa Pattani Malay; Jawi; ยาวี
    sou Southern Thai; ปักษ์ใต้
    tts Northeastern Thai; Isan; Isaan; อีสาน
    bn/ben Bengali; Bangla; বাংলা
    ctg Chittagonian; Chatgaya
    ne/nep Nepali; नेपाली
    si/sin Sinhala; Sinhalese; Singhalese; සිංහල
    ta/tam Tamil; தமிழ்
    te/tel Telugu; తెలుగు
    ml/mal Malayalam; മലയാളം
    hi/hin Hindi; हिन्दी; हिंदी
    ur/urd Urdu; اردو
    gu/guj Gujarati; ગુજરાતી
    mr/mar Marathi; मराठी
    or/ori/ory Odia; Oriya; ଓଡ଼ିଆ
    kok Konkani
    dv/div Dhivehi; Maldivian; Divehi
    fa/fas/per Persian; Farsi; فارسی
    ar/ara Arabic; العربية; Bahasa Arab
    sw/swa/swh Swahili; Kiswahili
    so/som Somali
    am/amh Amharic
    mg/mlg Malagasy
    tet Tetum; Tetun
    tpi Tok Pisin; Pidgin
    bi/bis Bislama
    pis Solomons Pijin; Pijin
    fj/fij Fijian
    gil Gilbertese; Kiribati; I-Kiribati
    mh/mah Marshallese
    pau Palauan
    tvl Tuvaluan
    sm/smo Samoan
    to/ton Tongan
    ha/hau Hausa
    tw/twi Twi
    ak/aka Akan; Fante
    ee/ewe Ewe
    gaa Ga
    wo/wol Wolof
    sr/srp Serbian
    """
}
