extension LanguageTable {
  /// The rest of ISO 639-1.
  static let others = """
    aa/aar Afar
    ab/abk Abkhazian
    ae/ave Avestan
    af/afr Afrikaans
    an/arg Aragonese
    as/asm Assamese
    av/ava Avaric
    ay/aym Aymara
    az/aze Azerbaijani; Azeri
    ba/bak Bashkir
    be/bel Belarusian
    bg/bul Bulgarian
    bm/bam Bambara
    bo/bod/tib Tibetan
    br/bre Breton
    bs/bos Bosnian
    ca/cat Catalan; Valencian
    ce/che Chechen
    ch/cha Chamorro
    co/cos Corsican
    cr/cre Cree
    cs/ces/cze Czech
    cu/chu Church Slavic
    cv/chv Chuvash
    cy/cym/wel Welsh
    da/dan Danish
    de/deu/ger German; Deutsch
    dz/dzo Dzongkha
    el/ell/gre Greek
    eo/epo Esperanto
    et/est Estonian
    eu/eus/baq Basque; Euskara
    ff/ful Fulah; Fula
    fi/fin Finnish
    fo/fao Faroese
    fy/fry Western Frisian; Frisian
    ga/gle Irish
    gd/gla Scottish Gaelic; Gaelic
    gl/glg Galician; Galego
    gn/grn Guarani
    gv/glv Manx
    he/heb/iw Hebrew
    ho/hmo Hiri Motu
    hr/hrv Croatian
    ht/hat Haitian Creole; Haitian
    hu/hun Hungarian
    hy/hye/arm Armenian
    hz/her Herero
    ia/ina Interlingua
    ie/ile Interlingue
    ig/ibo Igbo
    ii/iii Sichuan Yi; Nuosu
    ik/ipk Inupiaq
    io/ido Ido
    is/isl/ice Icelandic
    it/ita Italian; Italiano
    iu/iku Inuktitut
    ka/kat/geo Georgian
    kg/kon Kongo
    ki/kik Kikuyu
    kj/kua Kuanyama
    kk/kaz Kazakh
    kl/kal Kalaallisut; Greenlandic
    kn/kan Kannada
    kr/kau Kanuri
    ks/kas Kashmiri
    ku/kur Kurdish
    kv/kom Komi
    kw/cor Cornish
    ky/kir Kyrgyz; Kirghiz
    la/lat Latin
    lb/ltz Luxembourgish
    lg/lug Ganda; Luganda
    li/lim Limburgan
    ln/lin Lingala
    lt/lit Lithuanian
    lu/lub Luba-Katanga
    lv/lav Latvian
    mi/mri/mao Maori
    mk/mkd/mac Macedonian
    mn/mon Mongolian
    mt/mlt Maltese
    na/nau Nauru; Nauruan
    nb/nob Norwegian Bokmål; Bokmål
    nd/nde North Ndebele
    ng/ndo Ndonga
    nl/nld/dut Dutch; Flemish; Nederlands; Bahasa Belanda
    nn/nno Norwegian Nynorsk; Nynorsk
    no/nor Norwegian; Norsk
    nr/nbl South Ndebele
    nv/nav Navajo
    ny/nya Nyanja; Chichewa; Chewa
    oc/oci Occitan
    oj/oji Ojibwa
    om/orm Oromo
    os/oss Ossetian
    pa/pan Punjabi; Panjabi
    pi/pli Pali
    pl/pol Polish; Polski
    ps/pus Pashto; Pushto
    qu/que Quechua
    rm/roh Romansh
    rn/run Rundi
    ro/ron/rum Romanian; Moldavian
    rw/kin Kinyarwanda
    sa/san Sanskrit
    sc/srd Sardinian
    sd/snd Sindhi
    se/sme Northern Sami
    sg/sag Sango
    sh/hbs Serbo-Croatian
    sk/slk/slo Slovak
    sl/slv Slovenian; Slovene
    sn/sna Shona
    sq/sqi/alb Albanian
    ss/ssw Swati
    st/sot Southern Sotho; Sotho
    sv/swe Swedish; Svenska
    tg/tgk Tajik
    ti/tir Tigrinya
    tk/tuk Turkmen
    tn/tsn Tswana
    tr/tur Turkish; Türkçe
    ts/tso Tsonga
    tt/tat Tatar
    ty/tah Tahitian
    ug/uig Uighur; Uyghur
    uk/ukr Ukrainian
    uz/uzb Uzbek
    ve/ven Venda
    vo/vol Volapük
    wa/wln Walloon
    xh/xho Xhosa
    yi/yid Yiddish
    yo/yor Yoruba
    za/zha Zhuang
    zu/zul Zulu
    """
}
