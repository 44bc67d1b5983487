internal import Fishery

extension FisherFacts {
  /// - Parameters:
  ///   - named: what names the person.
  ///   - own: what the sheet of persons says.
  mutating func read(named: Pick, own: Cells) {
    born = named.known("birth_date")
    nationality = named.known("nationality")
    FisherFacts.reading.read(own, into: &self)
  }

  /// What is read of the sheet of persons.
  static let reading = FactReading<FisherFacts>(.fishers) { facts in
    facts.known("understands") { $0.understands = $1 }
    facts.known("literate") { $0.literate = $1 }
    facts.known("age15_authorised") { $0.age15Authorised = $1 }
    facts.known("age15_schooling_over") { $0.age15SchoolingOver = $1 }
    facts.known("age15_training") { $0.age15Training = $1 }
    facts.known("medical_exempt") { $0.medicalExempt = $1 }
    facts.day("urgent_permit_from") { $0.urgentPermitFrom = $1 }
    facts.day("urgent_permit_to") { $0.urgentPermitTo = $1 }
    facts.known("basic_safety_training") { $0.basicSafetyTraining = $1 }
    facts.known("written_exemption") { $0.writtenExemption = $1 }
    facts.known("age15_light_work_authorised") { $0.lightWorkAuthorised = $1 }
    facts.known("age15_school_holidays") { $0.lightWorkInHolidays = $1 }
    facts.known("age15_light_work_listed") { $0.lightWorkListed = $1 }
    facts.known("age15_rest_as_prescribed") { $0.lightWorkRest = $1 }
  }
}
