extension ColumnNames {
  /// Columns about persons and their papers.
  static let persons = """
    document_type: nature of id; nature and no of identity document; nature of identity document; \
    type of identity document; type of document; id type; identity document type; \
    travel document type; jenis dokumen; jenis identitas; type of id; document; type
    document_number: number of id; id number; id no; identity document number; \
    number of identity document; document no; document number; passport no; passport number; \
    passport; travel document number; no paspor; nomor paspor; paspor; nomor dokumen; no dokumen; \
    no identitas; nomor identitas; seaman book no; seamans book no; seamans book number; \
    seaman book number; cdc no; no buku pelaut; nomor buku pelaut; buku pelaut; nik; no ktp; \
    nomor ktp; ktp; national id; national id number; certificate number; certificate no; \
    nomor sertifikat; เลขที่หนังสือเดินทาง
    document_issuer: issuing state of id; issuing state of identity document; issuing state; \
    issuing country; country of issue; issued by; issuer; negara penerbit; \
    issuing state of document; passport country
    document_expires: expiry date of id; expiry date of identity document; id expiry; \
    passport expiry; passport expiry date; expiry date; date of expiry; expiration date; expires; \
    valid until; berlaku hingga; masa berlaku; tanggal kedaluwarsa
    person_source: person register; source of person number
    person_number: crew number; crew id; employee number; employee id; fisher id; person id; \
    kode pelaut; id abk; nomor abk; seafarer code; staff no
    name: full name; name of fisher; fisher name; fisher; crew name; name of crew member; \
    seafarer name; nama; nama lengkap; nama awak kapal; nama abk; nama pelaut; name in full; \
    family name given names; surname and given names; ชื่อ; ชื่อ-สกุล; ชื่อ นามสกุล
    family_name: surname; last name; family names; nama keluarga; nama belakang; lastname; name family; name surname; name last
    given_names: given name; first name; first names; forename; forenames; nama depan; firstname; \
    christian name; name given; name first
    birth_date: date of birth; dob; birthdate; born; birthday; tanggal lahir; tgl lahir; \
    วันเกิด; วันเดือนปีเกิด
    nationality: nationalities; citizenship; kewarganegaraan; kebangsaan; warga negara; \
    nationality code; country of nationality; สัญชาติ
    romanised: romanized; romanised name; name in latin letters; latin name; nama latin
    gender: sex; jenis kelamin; kelamin; l/p
    birth_place: place of birth; tempat lahir; birthplace
    home_address: address; alamat; permanent address; alamat rumah
    understands: languages; language; languages understood; bahasa; mother tongue; native language
    literate: can read; reads; melek huruf
    next_of_kin: nok; emergency contact; keluarga terdekat; kontak darurat; ahli waris
    safe_contact: safe telephone; safe contact number
    rank: rank or rating; rank/rating; rating; position; jabatan; capacity aboard; job; \
    duties aboard; ตำแหน่ง
    list_date: date of list; crew list date; date of arrival/departure; date of arrival; \
    date of departure; tanggal daftar; date
    list_port: port of arrival/departure; port of arrival; port of departure; port; pelabuhan
    direction: arrival/departure; arrival or departure
    embarked: date of embarkation; embarkation date; joined; sign on date; sign-on date; sign on; \
    date joined; tanggal naik; tanggal naik kapal; tgl naik; date joined vessel
    mustered_on: muster date; date of muster; roll call date; date; tanggal; tanggal absensi
    result: present; muster result; hadir; kehadiran; found
    platform: site; social media; media
    account: account name; profile; akun
    link: url; tautan
    advert: advertisement; advert text; ad text; iklan; teks iklan
    promised_wage: wage promised; promised salary; gaji dijanjikan; offered wage
    promised_job: job promised; promised position; pekerjaan dijanjikan
    promised_vessel: vessel promised; kapal dijanjikan
    promised_flag: flag promised
    first_contact: date of first contact; contact date; tanggal kontak; first contacted
    telephone: phone; telephone number; phone number; whatsapp; mobile; telepon; no hp; nomor telepon
    bank_account: account number; bank account number; rekening; nomor rekening; no rekening
    file: evidence file; screenshot; file name; berkas
    file_hash: sha256; hash; sha-256
    found_by: collected by; ditemukan oleh
    """
}
