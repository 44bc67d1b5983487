internal import Fishery

extension VesselFacts {
  /// The particulars of the register and of claims.
  ///
  /// - Parameter claimed: what was claimed of this vessel itself: the ship number is judged as it
  ///   is used, whichever vessel it turns out to be.
  mutating func read(register own: Pick, called: Pick, claimed: Pick) {
    category = own.known("kind")
    length = own.size("length")
    lengthOverall = own.size("length_overall")
    grossTonnage = own.size("gross_tonnage")
    decked = own.known("decked")
    new = own.known("new_vessel")
    buildContract = own.day("build_contract")
    keelLaid = own.day("keel_laid")
    delivered = own.day("delivered")
    livedAboard = own.known("lived_aboard_in_port")
    tropicalOnly = own.known("tropical_only")
    temperateOnly = own.known("temperate_only")
    feeder = own.known("feeder")
    normallyAtSeaHours = own.known("normally_at_sea_hours")
    maxDistance = own.known("max_distance_nm")
    gear = own.known("gear")
    if let port = own.text("home_port").flatMap({ PortCode($0) }),
      let province = ThaiProvince(of: port)
    {
      self.province = .known(province)
    }
    beyondFlagWaters = own.known("beyond_flag_waters")
    satelliteMessaging = own.known("satellite_messaging")
    standing.read(own)
    beneficialOwnerCountry = own.known("beneficial_owner_country")
    flag = called.known("flag")
    imo = claimed.known("imo")
  }

  /// Who came and left, against who was counted.
  ///
  /// - Parameters:
  ///   - isDoubted: whether another vessel that may be the same has a crew of its own.
  ///   - people: who may be whom.
  mutating func read(
    _ crew: CrewAccount, counted: CrewAccount.Counted?, isDoubted: Bool, _ people: OpenLinks
  ) {
    guard !isDoubted else {
      deaths = .doubted
      endsKnown = .doubted
      crewList.unaccounted = .doubted
      return
    }
    deaths = crew.deaths
    endsKnown = crew.endsKnown
    crewList.unaccounted = crew.unaccounted(at: counted, people)
  }

  /// Nobody can say how the vessel sailed while it may be another that sailed too.
  mutating func doubtVoyages() {
    callReason = .doubted
    departureReported = .doubted
    voyageHours = .doubted
    if maxDistance.value == nil { maxDistance = .doubted }
  }

  /// How long the present or last voyage lasts, and why the vessel last came to port.
  ///
  /// A voyage under way lasts as long as planned; without a plan nobody can say yet.
  mutating func read(voyages: ArraySlice<Holding>, asOf day: CivilDate) {
    let sailed = voyages.compactMap { holding in
      let voyage = Pick(.of(.voyages), holding.cells)
      return voyage.value("departed", as: Instant.self).map { (voyage, $0, holding.row) }
    }.filter { $0.1.date <= day }
    guard let (last, departed, row) = sailed.max(by: { $0.1 < $1.1 }) else { return }
    voyage = RowID(row, in: .of(.voyages))
    callReason = last.known("call_reason")
    departureReported = last.known("departure_reported")
    if let ended = last.value("ended", as: Instant.self), ended.date <= day {
      voyageHours = .known(Int32(clamping: (ended - departed + 59) / 60))
    } else {
      voyageHours = last.known("planned_hours")
    }
    if maxDistance.value == nil { maxDistance = last.known("max_distance_nm") }
  }
}

extension Pick {
  /// What a vessel measures; registers write 0 where nobody wrote it down.
  fileprivate func size(_ key: String) -> Known<Quantity> {
    let size = known(key, as: Quantity.self)
    if let value = size.value, value <= 0 { return .notSupplied }
    return size
  }
}

extension StandingFacts {
  /// What the register says.
  fileprivate mutating func read(_ row: Pick) {
    flagSince = row.day("flag_since")
    majorlyAltered = row.known("majorly_altered")
    returnedToFlag = row.known("returned_to_flag")
    forcedLabourFoundOn = row.day("forced_labour_found_on")
    operatorIndicted = row.known("operator_indicted")
    importBanOn = row.day("import_ban_on")
    identityChanged = row.known("identity_changed")
    ffaLicensed = row.known("ffa_licensed")
    safetyCertificate = row.known("safety_certificate")
    outOfAction = row.known("out_of_action")
  }
}
