extension ColumnNames {
  /// Columns about vessels, where they were and who checked them.
  static let vessels = """
    register: rfmo; rank_name; source register; organisasi
    source_number: rfmo_id; iotc number; iotc no; iotc id; wcpfc id; wcpfc vid; wcpfc number; \
    iattc vessel number; iattc number; iattc id; iccat serial number; iccat number; iccat id; \
    ccsbt registration number; ccsbt number; ccsbt id; vessel id; record number; no register
    imo: imo number; imo no; imo/lr; imo lr number; nomor imo; no imo; ihs imo; lr imo
    registration: national_id; registration number; registration no; official number; \
    national registration number; nomor registrasi; no registrasi; tanda selar; \
    nomor tanda pendaftaran; registration mark; reg no; port registration number
    flag: clav_flagcode; flag code; flag state; flag_code; vessel flag; flag of vessel; flag of ship; \
    flag state of ship; bendera; negara bendera; bendera kapal; kebangsaan kapal; flag country
    mmsi: mmsi number; mmsi no; nomor mmsi; ssvid
    call_sign: callsign; radio call sign; ircs; international radio call sign; tanda panggilan; \
    nama panggilan; call sign of vessel
    vessel: shipname; vessel name; name of vessel; name of ship; ship name; ship; nama kapal; \
    kapal; boat; boat name; fishing vessel; fv; current vessel; nama kapal perikanan; ชื่อเรือ; name; nama
    vessel_type: clav_vesseltypecode; vessel type code; vessel type; type of vessel; shiptype; \
    ship type; isscfv; isscfv code; jenis kapal; tipe kapal; type
    gear: clav_geartypecode; gear code; gear type code; geartype; gear type; fishing gear; isscfg; \
    isscfg code; alat tangkap; jenis alat tangkap; api; fishing method; main gear
    length_overall: loa; length overall; overall length; loa m; avg_length; panjang; \
    panjang keseluruhan; panjang total; length loa; vessel length
    length: registered length; length between perpendiculars; lbp; register length; length m
    gross_tonnage: gt; gross tonnage; tonnage; avg_gross_tonnage; grt; gross tons; tonase kotor; \
    tonase; gross register tonnage; ukuran gt
    built: year built; date built; built year; year of build; tahun pembuatan; tahun bangun; \
    tahun; build year
    decked: has deck; deck; geladak
    home_port: port of registry; port of registration; home port; pelabuhan pangkalan; \
    pelabuhan pendaftaran; registry port; base port
    owner: owner name; vessel owner; registered owner; name of owner; pemilik; nama pemilik; \
    pemilik kapal; shipowner
    owner_country: owner nationality; country of owner; negara pemilik
    beneficial_owner_country: country of beneficial owner; beneficial owner nationality
    operator: operator name; vessel operator; name of operator; charterer; nama operator
    authorised: clav_autstatus; authorisation status; authorization status; authorized; status; \
    current; status izin
    authorised_from: clav_dateautstart; authorised from; authorized from; authorisation start; \
    auth start; authorization date from; berlaku dari
    authorised_to: clav_dateautend; authorised to; authorized to; authorisation end; auth end; \
    authorization date to; berlaku sampai
    previous_name: clav_previousname; former name; previous names; ex name; nama lama; \
    previous vessel name
    previous_flag: clav_previousflagcode; former flag; bendera lama; ex flag
    effective: last_update; last updated; as of; updated; date updated; valid_from; \
    effective date; tanggal berlaku; per tanggal
    voyage_number: voyage no; voyage; nomor pelayaran; trip number; trip no
    departed: departure; departure time; departure date; date of departure; atd; berangkat; \
    tanggal berangkat; port out; sailed
    departed_port: departure port; port of departure; from port; pelabuhan berangkat; last port
    ended: arrival; arrival time; arrival date; date of arrival; ata; tiba; tanggal tiba; port in; \
    returned
    ended_port: arrival port; port of arrival; to port; pelabuhan tiba
    max_distance_nm: maximum distance; max distance from shore; jarak maksimum
    zone: area; fishing area; fao area; eez; wpp; daerah penangkapan; fishing ground
    at: time; timestamp; date time; datetime; position time; utc; waktu
    latitude: lat; lintang
    longitude: lon; long; lng; bujur
    port: port name; port of call; pelabuhan; nama pelabuhan; locode; unlocode; un/locode
    checked_on: inspection date; date of inspection; date of check; date; tanggal pemeriksaan
    authority: inspecting authority; port authority; otoritas
    """
}
