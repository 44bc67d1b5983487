import Fishery
import Intake
import Testing

@Suite struct `Knowing a sheet by its columns` {
  @Test(arguments: [
    ("IOTC_NUMBER,NAME,FLAG_CODE,GEAR_CODE,CURRENT,LAST_UPDATE", "vessels"),
    (
      "mmsi,imo,call_sign,width,avg_length,avg_gross_tonnage,dead_weight,source,flag_state",
      "vessels"
    ),
    (
      "mmsi,shiptype,shipname,geartype,flag,callsign,imo,tonnage,length,rfmo_id,rank_name",
      "vessels"
    ),
    ("Nama Kapal,Bendera,GT,Alat Tangkap,Tanda Selar,Pemilik", "vessels"),
    (
      "Family name,Given names,Rank or rating,Nationality,Date of birth,Place of birth,Gender,"
        + "Nature of ID,Number of ID,Issuing state of ID,Expiry date of ID,Embarkation,Debarkation",
      "crew"
    ),
    ("Nama Lengkap,Jabatan,Kebangsaan,Tanggal Lahir,No Paspor,Nama Kapal,Berlaku hingga", "crew"),
    ("Name,Vessel,Muster date,Present,Nationality", "muster"),
    ("Nama,Tanggal Lahir,Kewarganegaraan,Jenis Biaya,Jumlah,Mata Uang,Dibayar oleh", "charges"),
    ("Passport No,Period from,Period to,Gross pay,Deductions,Net pay,Currency,Payment date", "pay"),
    ("Name,Date of birth,Nationality,From,To,Record,Note", "rest"),
    ("MMSI,Timestamp,Lat,Lon", "positions"),
    ("Vessel name,Departure,Departure port,Arrival,Arrival port,Voyage no", "voyages"),
    ("Agency,Country,License number,Valid from,Valid until", "agencies"),
    (
      "Name,Passport No,Vessel,Contract number,Date signed,Start date,End date,Basic wage,Currency",
      "agreements"
    ),
    (
      "Name,Nationality,Date of birth,Vessel,Agency,Role,Embarked,Disembarked,Planned return",
      "placements"
    ),
    ("Name,Nationality,Date of birth,Document type,Issued,Expires,Held by", "documents"),
    ("Name,Platform,Account,Link,Promised wage,First contact,WhatsApp", "recruitment"),
    ("Vessel,Inspection date,Port,Authority,Detained,Deficiencies", "checks"),
  ])
  func `files of each kind are known`(headers: String, sheet: String) throws {
    #expect(try Import(headers + "\n").sheet.name == sheet)
  }

  @Test func `every sheet is known by its own keys`() throws {
    for sheet in Sheet.all {
      let found = try Import(sheet.columns.map(\.key).joined(separator: ",") + "\n")
      #expect(found.sheet.name == sheet.name)
      #expect(found.preview.unmapped.isEmpty)
    }
  }

  @Test func `a file like no sheet is refused and the nearest one named`() throws {
    #expect(throws: IntakeFault.noKnownSheet(nearest: nil, missing: [])) {
      try Import("recipe,flour,eggs\ncake,200,3\n")
    }
    #expect(throws: IntakeFault.noKnownSheet(nearest: "positions", missing: ["at"])) {
      try Import("mmsi,lat,lon,zone\n525000001,1,2,FAO 57\n")
    }
  }

  @Test func `a sheet asked for must tell whom its rows are about`() throws {
    #expect(throws: IntakeFault.mapping(.namesNobody(sheet: "fishers"))) {
      try Import("x,y\n1,2\n3,4\n", as: .fishers)
    }
    let mapped = try Import("x,y\n1,2\n3,4\n", as: .fishers, map: ["headers": ["x": "name"]])
    #expect(mapped.texts("name") == ["1", "3"])
  }

  @Test func `every name of a column is kept, and a mark alone names none`() throws {
    let found = try Import(
      "#,Kantor,Jenis layanan,Saluran siaga\n1,Pos Benoa,shelter,0811\n", as: .contacts)
    #expect(found.preview.unmapped == ["#"])
    #expect(found.texts("contact") == ["Pos Benoa"])
    #expect(found.texts("telephone") == ["0811"])
    #expect(found.texts("contact_kind") == ["shelter"])
  }

  @Test func `the shape of a file does not depend on the order of its columns`() throws {
    let shape = try table(of: "Name,Flag State\nA,ID\n").shape
    #expect(try table(of: "flag_state;NAME\nID;A\n").shape == shape)
    #expect(try table(of: "Name,Flag State,IMO\nA,ID,1\n").shape != shape)
    #expect(shape.utf8.count == 16)
  }

  @Test func `a header may say more than its column`() throws {
    let found = try Import("Name,Nationality,Rank,Passport No\nA,ID,Cook,X1\n")
    #expect(found.texts("document_type") == ["passport"])
    #expect(try Import("IOTC_NUMBER,NAME,FLAG_CODE\n3,A,ID\n").texts("register") == ["IOTC"])
  }

  @Test func `the head of a crew list speaks for all its rows`() throws {
    let found = try Import(
      """
      CREW LIST,,,,
      Name of ship: TIRTA JAYA 88,,IMO number,9074729,
      Flag State of ship,Indonesia,Date of departure,23 Nov 2026,
      Last port,soon,,,

      No,Family name,Given names,Nationality,Date of birth
      1,Cruz,Ana,PH,2001-02-03
      2,-,Wati,ID,2002-03-04
      """)
    #expect(found.sheet == .crew)
    #expect(found.texts("vessel") == ["TIRTA JAYA 88", "TIRTA JAYA 88"])
    #expect(found.texts("imo") == ["9074729", "9074729"])
    #expect(found.texts("flag") == ["ID", "ID"])
    #expect(found.texts("list_date") == ["2026-11-23", "2026-11-23"])
    #expect(found.preview.unmapped == ["No"])
  }

  @Test func `groups over names are one header`() throws {
    let found = try Import(
      "Name,,Document,,\nFamily,Given,Type,Number,Nationality\nCruz,Ana,Passport,P1,PH\n")
    #expect(found.preview.table.header.names[3] == "Document Number")
    #expect(found.texts("document_number") == ["P1"])
    #expect(found.texts("document_type") == ["passport"])
    #expect(found.texts("given_names") == ["Ana"])
  }

  @Test func `a mapping changes what it names and nothing else`() throws {
    let found = try Import(
      "Name,Nationality,Rank,Job\nA,ID,Cook,Deckhand\n", as: .crew,
      map: ["headers": ["Job": "rank", "Nationality": nil], "constants": ["flag": "TW"]])
    #expect(found.texts("rank") == ["Deckhand"])
    #expect(found.texts("nationality") == [nil])
    #expect(found.texts("flag") == ["TW"])
    #expect(found.preview.unmapped == ["Nationality", "Rank"])
  }

  @Test func `a saved mapping is read back equal`() throws {
    let mapping = try Import("IOTC_NUMBER,NAME,FLAG_CODE\n3,A,ID\n").preview.mapping
    #expect(try Mapping(json: JSON(parsing: mapping.json.page)) == mapping)
  }

  @Test func `saved decisions are read back equal`() throws {
    let decisions = try deciding(
      ("birth_date", .dateOrder, .dayFirst), ("at", .noOffset, .offset(-90)),
      ("name", .placeholder, .keep))
    #expect(try Decisions(json: JSON(parsing: decisions.json.page)) == decisions)
  }

  @Test func `a wrong mapping is refused by name`() throws {
    let sheet = "Name,Nationality\nA,ID\n"
    let wrong: [(JSON, MappingFault)] = [
      (["headers": ["Name": "naem"]], .unknownColumn("naem", nearest: "name")),
      (["headers": ["Name": "name", "Nationality": "name"]], .takenTwice(column: "name")),
      (["headers": "x"], .malformed(path: "headers")),
      (["constants": ["flag": 7]], .malformed(path: "constants.flag")),
      (["columns": [:]], .malformed(path: "columns")),
    ]
    for (map, fault) in wrong {
      #expect(throws: fault) { try Import(sheet, as: .crew, map: map) }
    }
    #expect(throws: IntakeFault.mapping(.unknownHeader("Nam", nearest: "Name"))) {
      try Import(sheet, as: .crew, map: ["headers": ["Nam": "name"]])
    }
    #expect(throws: IntakeFault.mapping(.requiredUnmapped(["mustered_on", "result"]))) {
      try Import(sheet, as: .muster)
    }
    #expect(throws: MappingFault.unknownSheet("crews", nearest: "crew")) {
      try Mapping(json: ["sheet": "crews"])
    }
  }

  @Test func `a choice that a quirk does not offer is refused`() {
    #expect(throws: MappingFault.choiceNotOffered(quirk: "date_order", choice: "keep")) {
      try deciding(("birth_date", .dateOrder, .keep))
    }
  }
}
