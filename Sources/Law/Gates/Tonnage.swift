import Fishery

extension Hearing {
  /// Stops unless the vessel has so many gross tons or more.
  func requireTonnage(of tons: Int64) throws(Stop) {
    let tonnage = dossier.vessel.grossTonnage
    guard let measured = tonnage.value else {
      miss(.vesselGrossTonnage, tonnage.gap)
      throw .undetermined
    }
    let least = Quantity(thousandths: Int32(clamping: tons * 1000))
    let isReached = measured >= least
    note(
      isReached ? .applies : .because, .tonnage(measured, limit: least, reached: isReached),
      .vesselGrossTonnage)
    guard isReached else { throw .notApplicable }
  }
}
