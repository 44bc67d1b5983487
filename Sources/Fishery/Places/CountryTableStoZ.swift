extension CountryTable {
  /// Codes that begin with S to Z.
  static let sToZ = """
    SA SAU Saudi Arabia; Kingdom of Saudi Arabia; Arab Saudi; KSA; Saudi
    SB SLB Solomon Islands; Kepulauan Solomon; British Solomon Islands
    SC SYC Seychelles; Republic of Seychelles; Seychellois
    SD SDN Sudan; Republic of the Sudan; Sudanese
    SE SWE Sweden; Kingdom of Sweden; Sverige; Swedia; Swedish
    SG SGP Singapore; Republic of Singapore; Singapura; Singaporean; สิงคโปร์; 新加坡; 싱가포르
    SH SHN Saint Helena; Saint Helena, Ascension and Tristan da Cunha; UK Sta Helena; \
    Ascension Island; Tristan da Cunha
    SI SVN Slovenia; Republic of Slovenia
    SJ SJM Svalbard and Jan Mayen; Svalbard and Jan Mayen Islands; Svalbard
    SK SVK Slovakia; Slovak Republic
    SL SLE Sierra Leone; Republic of Sierra Leone; Sierra Leonean
    SM SMR San Marino; Republic of San Marino
    SN SEN Senegal; Republic of Senegal; Sénégal; Senegalese
    SO SOM Somalia; Federal Republic of Somalia; Somali Democratic Republic; Somali
    SR SUR Suriname; Republic of Suriname; Surinam; Dutch Guiana
    SS SSD South Sudan; Republic of South Sudan
    ST STP Sao Tome and Principe; Democratic Republic of Sao Tome and Principe; \
    S. Tomé e Príncipe; São Tomé e Príncipe
    SV SLV El Salvador; Republic of El Salvador; Salvadoran
    SX SXM Sint Maarten (Dutch part); Sint Maarten
    SY SYR Syria; Syrian Arab Republic; Suriah
    SZ SWZ Eswatini; Kingdom of Eswatini; Swaziland
    TC TCA Turks and Caicos Islands; UK Turks and Caicos; Turks and Caicos
    TD TCD Chad; Republic of Chad; Tchad
    TF ATF French Southern Territories; French Southern and Antarctic Lands; TAAF; France (OT)
    TG TGO Togo; Togolese Republic; Togolese
    TH THA Thailand; Kingdom of Thailand; Siam; Muangthai; Muang Thai; Thai; Thái Lan; ไทย; \
    ประเทศไทย; สยาม; 泰国; 泰國; 태국; タイ; ထိုင်း; ថៃ; ໄທ
    TJ TJK Tajikistan; Republic of Tajikistan
    TK TKL Tokelau
    TL TLS Timor-Leste; Democratic Republic of Timor-Leste; East Timor; Timor Timur; \
    Portuguese Timor; TPTL; TMP; Timorese
    TM TKM Turkmenistan
    TN TUN Tunisia; Republic of Tunisia; Tunisie; Tunisian
    TO TON Tonga; Kingdom of Tonga; Tongan
    TR TUR Türkiye; Turkey; Republic of Türkiye; Republic of Turkey; Turki; Turkish
    TT TTO Trinidad and Tobago; Republic of Trinidad and Tobago; Trinidad
    TV TUV Tuvalu; Ellice Islands; Tuvaluan
    TW TWN Taiwan; Taiwan, Province of China; Chinese Taipei; Taiwan, Republic of China; \
    Republic of China; Taiwan ROC; ROC Taiwan; Taiwan, China; Fishing Entity of Taiwan; \
    Formosa; Taiwanese; Đài Loan; ไต้หวัน; 台湾; 台灣; 臺灣; 中華民國; 대만
    TZ TZA Tanzania; United Republic of Tanzania; Tanganyika; Zanzibar; EAZ; Tanzanian; \
    United Republic of Tanzania, Zanzibar
    UA UKR Ukraine; Ukraina; Ukrainian
    UG UGA Uganda; Republic of Uganda
    UM UMI United States Minor Outlying Islands
    US USA United States; United States of America; America; Amerika Serikat; Estados Unidos; \
    American; U.S.; U.S.A.
    UY URY Uruguay; Eastern Republic of Uruguay; Uruguayan
    UZ UZB Uzbekistan; Republic of Uzbekistan
    VA VAT Vatican City; Holy See; Holy See (Vatican City State); Vatican City State; Vatican
    VC VCT Saint Vincent and the Grenadines; St Vincent; St. Vincent & Grenadines
    VE VEN Venezuela; Bolivarian Republic of Venezuela; Venezuelan
    VG VGB British Virgin Islands; Virgin Islands, British; UK British Virgin Islands; BVI
    VI VIR US Virgin Islands; Virgin Islands, U.S.; United States Virgin Islands; \
    Virgin Islands of the United States
    VN VNM Viet Nam; Vietnam; Socialist Republic of Viet Nam; Socialist Republic of Vietnam; \
    Viet-Nam, Democratic Republic of; VDVN; Vietnamese; SR Vietnam; เวียดนาม; 越南; 베트남; \
    ベトナム; វៀតណាម
    VU VUT Vanuatu; Republic of Vanuatu; New Hebrides; NHVU; Ni-Vanuatu
    WF WLF Wallis and Futuna; Wallis and Futuna Islands
    WS WSM Samoa; Independent State of Samoa; Western Samoa; Samoan
    YE YEM Yemen; Republic of Yemen; Yemen Arab Republic; Yemen, Democratic; South Yemen; \
    YDYE; Yaman; Yemeni
    YT MYT Mayotte; France, Mayotte
    ZA ZAF South Africa; Republic of South Africa; RSA; Union of South Africa; Afrika Selatan; \
    South African
    ZM ZMB Zambia; Republic of Zambia; Northern Rhodesia
    ZW ZWE Zimbabwe; Republic of Zimbabwe; Southern Rhodesia; Rhodesia; RHZW
    """
}
