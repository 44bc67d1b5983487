internal import Fishery
internal import SQLite

/// Papers that run out soon and were not renewed.
enum Expiring {
  /// The anchor of the person or vessel and the day, of every paper that expires in some days with
  /// no other of its kind that runs longer.
  static func papers(within days: ClosedRange<CivilDate>) -> SQL {
    "\(papers(of: .fisher, within: days)) UNION ALL \(papers(of: .vessel, within: days))"
  }

  private static func papers(of party: Party, within days: ClosedRange<CivilDate>) -> SQL {
    let isOwn: SQL = party == .fisher ? "TRUE" : "r.fisher IS NULL"
    // The unary plus keeps SQLite from looking through all papers that run longer.
    return """
      SELECT r.fisher, r.vessel, r.c_expires FROM rows_documents r
      WHERE r.c_expires BETWEEN \(days.lowerBound.description) AND \(days.upperBound.description)
        AND r.\(party.name) IS NOT NULL AND \(isOwn)
        AND NOT EXISTS (
          SELECT 1 FROM rows_documents n
          WHERE n.\(party.name) = r.\(party.name) AND n.c_document_type = r.c_document_type
            AND +n.c_expires > r.c_expires)
      GROUP BY r.\(party.name), r.thing
      """
  }

  static let schema: [SQL] = [
    """
    CREATE INDEX documents_expire ON rows_documents(c_expires)
    WHERE typeof(c_expires) = 'text'
    """
  ]
}

extension CivilDate {
  /// The twelve weeks that begin on the day.
  var nextWeeks: ClosedRange<CivilDate> { self...(self + (FleetOverview.weeks * 7 - 1)) }
}
