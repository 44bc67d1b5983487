extension CountryTable {
  /// Codes that begin with A, B or C.
  static let aToC = """
    AD AND Andorra; Principality of Andorra
    AE ARE United Arab Emirates; UAE; Emirates; Uni Emirat Arab; Emirati
    AF AFG Afghanistan; Islamic Republic of Afghanistan; Afghan
    AG ATG Antigua and Barbuda; Antigua; Antigua y Barbuda
    AI AIA Anguilla; UK Anguilla
    AL ALB Albania; Republic of Albania
    AM ARM Armenia; Republic of Armenia
    AO AGO Angola; Republic of Angola; Angolan
    AQ ATA Antarctica
    AR ARG Argentina; Argentine Republic; Argentinian; Argentine
    AS ASM American Samoa
    AT AUT Austria; Republic of Austria
    AU AUS Australia; Commonwealth of Australia; Australian
    AW ABW Aruba
    AX ALA Åland Islands; Aland; Åland
    AZ AZE Azerbaijan; Republic of Azerbaijan
    BA BIH Bosnia and Herzegovina; Bosnia
    BB BRB Barbados; Barbadian
    BD BGD Bangladesh; People's Republic of Bangladesh; Bangladeshi; East Pakistan; বাংলাদেশ
    BE BEL Belgium; Kingdom of Belgium; Belgique
    BF BFA Burkina Faso; Upper Volta; HVBF
    BG BGR Bulgaria; Republic of Bulgaria
    BH BHR Bahrain; Kingdom of Bahrain
    BI BDI Burundi; Republic of Burundi
    BJ BEN Benin; Republic of Benin; Dahomey; DYBJ
    BL BLM Saint Barthélemy; St Barts
    BM BMU Bermuda; UK Bermuda; Bermudas
    BN BRN Brunei; Brunei Darussalam; Negara Brunei Darussalam; Bruneian
    BO BOL Bolivia; Plurinational State of Bolivia
    BQ BES Bonaire, Sint Eustatius and Saba; Caribbean Netherlands; Bonaire
    BR BRA Brazil; Federative Republic of Brazil; Brasil; Brazilian
    BS BHS Bahamas; Commonwealth of the Bahamas
    BT BTN Bhutan; Kingdom of Bhutan
    BV BVT Bouvet Island
    BW BWA Botswana; Republic of Botswana
    BY BLR Belarus; Republic of Belarus; Byelorussian SSR; BYAA
    BZ BLZ Belize; British Honduras
    CA CAN Canada; Canadian
    CC CCK Cocos (Keeling) Islands; Cocos Islands; Keeling Islands
    CD COD Congo (Kinshasa); Democratic Republic of the Congo; DR Congo; DRC; Zaire; ZRCD; \
    Congo-Kinshasa
    CF CAF Central African Republic
    CG COG Congo (Brazzaville); Congo; Republic of the Congo; Congo-Brazzaville
    CH CHE Switzerland; Swiss Confederation; Suisse; Swiss
    CI CIV Côte d'Ivoire; Ivory Coast; Republic of Côte d'Ivoire; Pantai Gading; Ivorian
    CK COK Cook Islands; Kepulauan Cook
    CL CHL Chile; Republic of Chile; Chilean
    CM CMR Cameroon; Republic of Cameroon; Cameroun; Cameroonian
    CN CHN China; People's Republic of China; PR China; PRC; China Mainland; Mainland China; \
    Tiongkok; Republik Rakyat Tiongkok; RRT; Chinese; Trung Quốc; จีน; 中国; 中國; \
    中华人民共和国; 중국
    CO COL Colombia; Republic of Colombia; Colombian
    CR CRI Costa Rica; Republic of Costa Rica
    CU CUB Cuba; Republic of Cuba
    CV CPV Cabo Verde; Cape Verde; Republic of Cabo Verde; Cap-Vert; Cape Verdean
    CW CUW Curaçao
    CX CXR Christmas Island
    CY CYP Cyprus; Republic of Cyprus; Chypre; Siprus
    CZ CZE Czechia; Czech Republic; Ceko
    """
}
