internal import Fishery

/// What a dossier says of the agency that placed the fisher.
struct AgencyFacts {
  var country: Known<Country> = .notSupplied
  var regulation: Known<RegulationForm> = .notSupplied
  var blacklisting: Known<Bool> = .notSupplied
  var employs: Known<Bool> = .notSupplied
  var defaulted: Known<Bool> = .notSupplied
  var madeGood: Known<Bool> = .notSupplied
  var capital: Known<Money> = .notSupplied
  var deposit: Known<Money> = .notSupplied
  var heads: Known<Int32> = .notSupplied
  var reports: Known<Few<CivilDate>> = .notSupplied
  var licences = ListRange(.notCollected(.notSupplied))

  /// What is known while nobody can say which agency it was.
  static let doubted = {
    var facts = AgencyFacts()
    facts.country = .doubted
    facts.regulation = .doubted
    facts.blacklisting = .doubted
    facts.employs = .doubted
    facts.defaulted = .doubted
    facts.madeGood = .doubted
    facts.capital = .doubted
    facts.deposit = .doubted
    facts.heads = .doubted
    facts.reports = .doubted
    facts.licences = .doubted
    return facts
  }()

  /// What is read of the sheet of agencies.
  static let reading = FactReading<AgencyFacts>(.agencies) { facts in
    facts.known("regulation") { $0.regulation = $1 }
    facts.known("blacklisting") { $0.blacklisting = $1 }
    facts.known("private_employment_agency") { $0.employs = $1 }
    facts.known("defaulted") { $0.defaulted = $1 }
    facts.known("owner_made_good") { $0.madeGood = $1 }
    facts.money("capital", in: "agency_currency") { $0.capital = $1 }
    facts.money("deposit", in: "agency_currency") { $0.deposit = $1 }
    facts.known("planned_heads") { $0.heads = $1 }
  }
}

extension DossierFacts {
  /// - Parameter agency: nil where nobody says that there was one.
  mutating func read(_ agency: AgencyFacts?) {
    guard let agency else {
      if placement.channel == .known(.direct) { placement.agencyReports = .confirmedAbsent }
      return
    }
    placement.agencyCountry = agency.country
    placement.agencyRegulation = agency.regulation
    placement.agencyBlacklisting = agency.blacklisting
    placement.agencyEmploys = agency.employs
    placement.agencyDefaulted = agency.defaulted
    placement.ownerMadeGood = agency.madeGood
    placement.agencyCapital = agency.capital
    placement.agencyDeposit = agency.deposit
    placement.agencyHeads = agency.heads
    placement.agencyReports = agency.reports
    lists.licences = agency.licences
  }
}
