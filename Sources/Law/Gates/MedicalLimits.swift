import Fishery

extension MedicalCertificate {
  /// The last day that the Convention lets a certificate of the strict class run: two years, one
  /// for somebody who was under 18 when it was issued (C188 Art. 12(2)).
  ///
  /// `sure` is right whatever the birth date turns out to be, `possible` for the kindest one.
  static func lawfulEnd(
    issued: CivilDate, born: PartialDate?, limits: MedicalLimits
  ) -> (sure: CivilDate, possible: CivilDate) {
    let long = issued.addingYears(limits.adultYears, rounding: .clampToMonthEnd)
    let short = issued.addingYears(limits.minorYears, rounding: .clampToMonthEnd)
    guard let born else { return (short, long) }
    let turning = Age(born: born).dayTurning(limits.adultAge)
    return (
      turning.latest <= issued ? long : short, turning.earliest <= issued ? long : short
    )
  }
}

/// The years that decide how long a medical certificate runs.
struct MedicalLimits {
  let adultAge: Int32
  let adultYears: Int32
  let minorYears: Int32
}

extension Hearing {
  func medicalLimits(on day: CivilDate) throws(Stop) -> MedicalLimits {
    MedicalLimits(
      adultAge: Int32(clamping: try integer(.adultAge, on: day)),
      adultYears: Int32(clamping: try integer(.medicalValidity, on: day)),
      minorYears: Int32(clamping: try integer(.medicalValidityMinor, on: day)))
  }
}
