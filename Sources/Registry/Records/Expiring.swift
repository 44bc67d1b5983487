internal import Fishery
internal import SQLite

/// Papers that run out soon and were not renewed.
enum Expiring {
  /// The anchor of the person or vessel and the day, of every paper that expires in some days with
  /// no other of its kind that runs longer.
  static func papers(within days: ClosedRange<CivilDate>) -> SQL {
    """
    SELECT r.fisher, r.vessel, r.c_expires, r.thing FROM rows_documents r
    WHERE typeof(r.c_expires) = 'text'
      AND r.c_expires BETWEEN \(days.lowerBound.description) AND \(days.upperBound.description)
      AND iif(r.fisher IS NULL,
        NOT EXISTS (\(longerRunning) AND n.vessel = r.vessel AND n.fisher IS NULL),
        NOT EXISTS (\(longerRunning) AND n.fisher = r.fisher))
    GROUP BY r.fisher, r.vessel, r.thing
    """
  }

  /// Papers of the same kind that run longer, of anybody: whose they are must follow as a plain
  /// comparison, or no index leads to them.
  private static let longerRunning: SQL = """
    SELECT 1 FROM rows_documents n
    WHERE n.c_expires > r.c_expires AND n.c_document_type = r.c_document_type
    """

  static let index: SQL = """
    CREATE INDEX documents_expire ON kept_documents(c_expires)
    WHERE typeof(c_expires) = 'text'
    """

  /// As it was while rows had every cell themselves.
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
