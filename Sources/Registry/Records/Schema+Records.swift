internal import SQLite

extension Schema {
  /// The records that lists show: made of the rows, made anew when these change, and never the
  /// only place where anything is kept. `by_` columns are what lists sort by, ascending.
  static let records: [SQL] = [
    """
    CREATE TABLE fisher(
      fisher INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL, nationality TEXT,
      birth TEXT
    ) STRICT
    """,
    """
    CREATE TABLE agency(
      agency INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL, country TEXT,
      licence TEXT, licence_from TEXT, licence_to TEXT,
      placements INTEGER NOT NULL DEFAULT 0, persons INTEGER NOT NULL DEFAULT 0,
      worst INTEGER NOT NULL DEFAULT 0,
      by_worst INTEGER NOT NULL DEFAULT 0, by_placements INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE INDEX agency_worst ON agency(by_worst, agency)",
    "CREATE INDEX agency_name ON agency(folded, agency)",
    "CREATE INDEX agency_placements ON agency(by_placements, agency)",
    """
    CREATE TABLE placement(
      placement INTEGER PRIMARY KEY, fisher INTEGER NOT NULL, vessel INTEGER NOT NULL,
      agency INTEGER, start INTEGER, finish INTEGER, embarked INTEGER, disembarked INTEGER,
      seen INTEGER, role TEXT, last_on INTEGER, first_missing INTEGER,
      worst INTEGER NOT NULL DEFAULT 0, breaches INTEGER NOT NULL DEFAULT 0,
      undetermined INTEGER NOT NULL DEFAULT 0,
      folded TEXT NOT NULL, by_vessel TEXT NOT NULL, by_embarked INTEGER NOT NULL,
      by_worst INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE INDEX placement_fisher ON placement(fisher, start)",
    "CREATE INDEX placement_on ON placement(vessel)",
    "CREATE INDEX placement_agency ON placement(agency)",
    "CREATE INDEX placement_worst ON placement(by_worst, placement)",
    "CREATE INDEX placement_name ON placement(folded, placement)",
    "CREATE INDEX placement_vessel ON placement(by_vessel, placement)",
    "CREATE INDEX placement_embarked ON placement(by_embarked, placement)",
    """
    CREATE TABLE agreement(
      agreement INTEGER PRIMARY KEY, fisher INTEGER NOT NULL, vessel INTEGER, cells TEXT NOT NULL,
      template TEXT NOT NULL, folded TEXT NOT NULL, by_signed TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX agreement_fisher ON agreement(fisher)",
    "CREATE INDEX agreement_of ON agreement(vessel)",
    "CREATE INDEX agreement_name ON agreement(folded, agreement)",
    "CREATE INDEX agreement_template ON agreement(template, agreement)",
    "CREATE INDEX agreement_signed ON agreement(by_signed, agreement)",
  ]

  /// What the line of a vessel says of the judged day holds until the day it turns, which is the
  /// day it moves or is checked or its crew changes.
  static let vessels: [SQL] = [
    """
    CREATE TABLE vessel(
      vessel INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL, flag TEXT NOT NULL,
      gear TEXT, loa INTEGER, port TEXT, departed INTEGER, checked INTEGER,
      crew INTEGER NOT NULL DEFAULT 0, gone INTEGER NOT NULL DEFAULT 0,
      worst INTEGER NOT NULL DEFAULT 0, persons INTEGER NOT NULL DEFAULT 0,
      needs INTEGER NOT NULL DEFAULT 0, moves INTEGER, turns INTEGER,
      by_worst INTEGER NOT NULL DEFAULT 0, by_crew INTEGER NOT NULL DEFAULT 0,
      by_sea INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE INDEX vessel_turns ON vessel(turns) WHERE turns IS NOT NULL",
    "CREATE INDEX vessel_worst ON vessel(by_worst, vessel)",
    "CREATE INDEX vessel_name ON vessel(folded, vessel)",
    "CREATE INDEX vessel_flag ON vessel(flag, vessel)",
    "CREATE INDEX vessel_crew ON vessel(by_crew, vessel)",
    "CREATE INDEX vessel_sea ON vessel(by_sea, vessel)",
  ]

  static let ports: [SQL] = [
    "CREATE INDEX vessel_port ON vessel(port, by_worst, vessel) WHERE port IS NOT NULL"
  ]
}
