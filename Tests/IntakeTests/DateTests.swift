import Fishery
import Intake
import Testing

@Suite struct `Reading dates` {
  @Test(arguments: [
    ("2001-02-03", "2001-02-03"), ("2001/2/3", "2001-02-03"), ("2001.02.03", "2001-02-03"),
    ("20010203", "2001-02-03"), ("3 Feb 2001", "2001-02-03"), ("03-FEB-2001", "2001-02-03"),
    ("February 3, 2001", "2001-02-03"), ("3 Pebruari 2001", "2001-02-03"),
    ("3 Agustus 2001", "2001-08-03"), ("3rd of May 2001", "2001-05-03"),
    ("2001年2月3日", "2001-02-03"), ("3 กุมภาพันธ์ 2544", "2001-02-03"),
    ("3 ก.พ. 2544", "2001-02-03"), ("2544-02-03", "2001-02-03"), ("090/02/03", "2001-02-03"),
    ("民國90年2月3日", "2001-02-03"),
    ("๓/๓/๒๕๔๔", "2001-03-03"), ("2001", "2001"), ("2544", "2001"), ("2001-02", "2001-02"),
    ("02/2001", "2001-02"), ("Feb 2001", "2001-02"), ("2001-00-00", "2001"),
    ("00/02/2001", "2001-02"), ("36925", "2001-02-03"), ("1999-12-31 00:00:00", "1999-12-31"),
    ("2001-02-03T04:05:06Z", "2001-02-03"), ("15.05.2001 08:30", "2001-05-15"),
  ])
  func `what is clear is read`(text: String, date: String) throws {
    let found = try crew("birth date", [text])
    #expect(found.texts("birth_date") == [date])
    #expect(found.exact("birth_date") == [text == date ? nil : text])
  }

  @Test(arguments: [
    "24:55.0", "soon", "31/02/2001", "29/02/2001", "2001-13-01", "1/2/3/4", "Feb-24", "0/0/0",
    "12345678901", "2001-02-30", "99/99/2001", "90/02/03/1", "1492-10-12", "Feb",
  ])
  func `what is no date keeps the row, its text and no value`(text: String) throws {
    let found = try crew("birth date", [text])
    #expect(found.cells("birth_date") == [.notCollected(.illegible)])
    #expect(found.exact("birth_date") == [text])
    #expect(found.proposal("birth_date", .unreadable)?.cells == 1)
  }

  @Test func `a leap day of the Buddhist calendar is one of ours`() throws {
    let found = try crew("birth date", ["29/02/2543", "29/02/2544"])
    #expect(found.cells("birth_date") == [.known("2000-02-29"), .notCollected(.illegible)])
  }

  @Test func `one cell over twelve settles the order of its column`() throws {
    let day = try crew("birth date", ["03/04/2001", "13/04/2001"])
    #expect(day.texts("birth_date") == ["2001-04-03", "2001-04-13"])
    let proposal = try #require(day.proposal("birth_date", .dateOrder))
    #expect(proposal.cells == 2)
    #expect(proposal.choice == .dayFirst)
    #expect(proposal.confidence == .certain)
    #expect(proposal.grounds == .order(dayFirst: 1, monthFirst: 0, either: 1))
    let month = try crew("birth date", ["03/04/2001", "04/13/2001"])
    #expect(month.texts("birth_date") == ["2001-03-04", "2001-04-13"])
  }

  @Test func `twelve settles nothing and thirteen does`() throws {
    #expect(try crew("birth date", ["03/04/2001", "12/04/2001"]).texts("birth_date")[0] == "2001")
    let settled = try crew("birth date", ["03/04/2001", "13/04/2001"])
    #expect(settled.texts("birth_date")[0] == "2001-04-03")
  }

  @Test func `with nothing to settle the order only the year is read`() throws {
    let found = try crew("birth date", ["03/04/2001", "05/05/2001"])
    #expect(found.texts("birth_date") == ["2001", "2001-05-05"])
    let proposal = try #require(found.proposal("birth_date", .dateOrder))
    #expect(proposal.choice == .onlyClear)
    #expect(proposal.confidence == .doubtful)
  }

  @Test func `both orders in one column leave what is either to its year`() throws {
    let found = try crew("birth date", ["13/04/2001", "04/13/2001", "03/04/2001"])
    #expect(found.texts("birth_date") == ["2001-04-13", "2001-04-13", "2001"])
    #expect(
      found.proposal("birth_date", .dateOrder)?.grounds
        == .order(dayFirst: 1, monthFirst: 1, either: 1))
  }

  @Test func `another column of the file may settle the order`() throws {
    let found = try Import(
      "name,nationality,birth date,embarked\nA,ID,03/04/2001,13/05/2026\n", as: .crew)
    #expect(found.texts("birth_date") == ["2001-04-03"])
    let proposal = try #require(found.proposal("birth_date", .dateOrder))
    #expect(proposal.grounds == .otherColumn("embarked"))
    #expect(proposal.confidence == .likely)
  }

  @Test func `a person's order holds and what it cannot read is illegible`() throws {
    let decided = try deciding(("birth_date", .dateOrder, .monthFirst))
    let found = try crew("birth date", ["03/04/2001", "13/04/2001"], decided: decided)
    #expect(found.texts("birth_date") == ["2001-03-04", nil])
    #expect(found.proposal("birth_date", .dateOrder)?.isDecided == true)
  }

  @Test func `a year of two figures is a birth in the past and a document of this century`() throws
  {
    let found = try Import(
      "name,nationality,birth date,document expires\nA,ID,13/04/98,13/04/28\nB,ID,13/04/21,13/04/69\n",
      as: .crew)
    #expect(found.texts("birth_date") == ["1998-04-13", "1921-04-13"])
    #expect(found.texts("document_expires") == ["2028-04-13", "2069-04-13"])
    #expect(found.proposal("birth_date", .shortYear)?.confidence == .doubtful)
  }

  @Test func `two figures behind a Thai month are a year of the Buddhist era`() throws {
    let found = try Import(
      "name,nationality,birth date,embarked\nA,TH,3 ก.พ. 44,1 ม.ค. 67\n"
        + "B,TH,3 กุมภาพันธ์ 99,๑ มกราคม ๖๗\nC,TH,3 Feb 44,1 ม.ค. ค.ศ. 24\n", as: .crew)
    #expect(found.texts("birth_date") == ["2001-02-03", "1956-02-03", "1944-02-03"])
    #expect(found.texts("embarked") == ["2024-01-01", "2024-01-01", "2024-01-01"])
    #expect(found.proposal("birth_date", .shortYear)?.confidence == .doubtful)
    #expect(found.proposal("embarked", .shortYear)?.confidence == .doubtful)
  }

  @Test func `two figures count as the whole years of their column do`() throws {
    let thai = try crew("birth date", ["13/04/2533", "13/04/44"])
    #expect(thai.texts("birth_date") == ["1990-04-13", "2001-04-13"])
    let proposal = try #require(thai.proposal("birth_date", .shortYear))
    #expect(proposal.choice == .buddhist)
    #expect(proposal.confidence == .doubtful)
    let mixed = try crew("birth date", ["13/04/2533", "13/04/1990", "13/04/44"])
    #expect(mixed.texts("birth_date")[2] == "1944-04-13")
    let decided = try deciding(("birth_date", .shortYear, .accept))
    let kept = try crew("birth date", ["13/04/2533", "13/04/44"], decided: decided)
    #expect(kept.texts("birth_date")[1] == "1944-04-13")
  }

  @Test func `what a person decides to refuse refuses its rows`() throws {
    let decided = try deciding(("birth_date", .buddhistYear, .refuse))
    let found = try crew("birth date", ["2544-02-03", "2001-02-03"], decided: decided)
    #expect(found.rows.map(\.number) == [2])
    #expect(found.complaints == [["birth_date": .decided(.buddhistYear)]])
    #expect(found.preview.counts.refused == 1)
  }

  @Test func `every day of some years is read in every spelling`() throws {
    var texts: [String] = []
    var days: [String] = []
    for ordinal in stride(from: Int32(0), to: 12_000, by: 17) {
      let day = CivilDate(ordinal: ordinal)
      let months = [
        "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
      ]
      for text in [
        day.description, "\(day.year)/\(day.month)/\(day.day)",
        "\(day.day) \(months[day.month - 1]) \(day.year)",
        "\(day.day)-\(months[day.month - 1])-\(day.year + 543)",
        "\(day.day)/\(day.month)/\(day.year)", "\(day.day).\(day.month).\(day.year + 543)",
      ] {
        texts.append(text)
        days.append(day.description)
      }
    }
    #expect(try crew("birth date", texts).texts("birth_date") == days)
  }
}

@Suite struct `Reading moments` {
  @Test(arguments: [
    ("2026-03-09T21:00+08:00", "2026-03-09T21:00+08:00"),
    ("2026-03-09T21:00:00Z", "2026-03-09T21:00Z"),
    ("2026-03-09 21:00 +0700", "2026-03-09T21:00+07:00"),
    ("2026-03-09 9:05 PM Z", "2026-03-09T21:05Z"), ("9 March 2026 12:00 AM Z", "2026-03-09T00:00Z"),
    ("13/03/2026 21:00Z", "2026-03-13T21:00Z"), ("2026-03-09 21:00:59Z", "2026-03-09T21:00Z"),
  ])
  func `a day with a time and its zone is read`(text: String, moment: String) throws {
    let found = try Import("mmsi,at\n525000001,\(text)\n", as: .positions)
    #expect(found.texts("at") == [moment])
  }

  @Test func `a time without its zone is taken as UTC unless a person says otherwise`() throws {
    let sheet = "mmsi,at\n525000001,2026-03-09 21:00\n"
    let found = try Import(sheet, as: .positions)
    #expect(found.texts("at") == ["2026-03-09T21:00Z"])
    #expect(found.proposal("at", .noOffset)?.confidence == .doubtful)
    let decided = try deciding(("at", .noOffset, .offset(420)))
    #expect(
      try Import(sheet, as: .positions, decided: decided).texts("at") == ["2026-03-09T21:00+07:00"])
  }

  @Test(arguments: [
    "+07:5", "+07:", "+075", "+7", "+07:60", "+0760", "+14:30", "+15", "-12:30", "+07:00:00",
  ])
  func `an offset that no clock has, or whose minutes are cut, is none`(offset: String) throws {
    let found = try Import(
      "mmsi,at\n525000001,2026-03-09 06:40\(offset)\n", as: .positions)
    #expect(found.rows.isEmpty)
    #expect(found.complaints == [["at": .noMoment]])
  }

  @Test(arguments: [
    ("+07", "+07:00"), ("+14:00", "+14:00"), ("-1200", "-12:00"), ("+0545", "+05:45"),
  ])
  func `an offset is read with minutes and without`(offset: String, read: String) throws {
    let found = try Import(
      "mmsi,at\n525000001,2026-03-09 06:40\(offset)\n", as: .positions)
    #expect(found.texts("at") == ["2026-03-09T06:40\(read)"])
  }

  @Test func `a required moment that cannot be read refuses its row`() throws {
    let found = try Import(
      "mmsi,at\n525000001,2026-03-09\n525000001,03/04/2026 10:00Z\n525000001,\n525000001,x\n",
      as: .positions)
    #expect(found.rows.isEmpty)
    #expect(
      found.complaints == [
        ["at": .noMoment], ["at": .unclearDate], ["at": .missing], ["at": .noMoment],
      ])
  }
}
