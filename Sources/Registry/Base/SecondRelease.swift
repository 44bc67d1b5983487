internal import SQLite

/// What the second release made of the schema of the first.
///
/// Whatever follows from rows is made anew; of links those stay of which a person said something,
/// and what came in or was said then can be taken back like what is done today.
enum SecondRelease {
  static let statements: [SQL] =
    links + claims + ["DROP TABLE vessel"] + Schema.vessels + verdicts + Schema.writings
    + Schema.law + Expiring.schema + Schema.memory + Schema.pen + acts

  private static let links: [SQL] =
    [
      "DROP TABLE hint", "DROP INDEX link_other", "DROP INDEX link_state",
      "ALTER TABLE link RENAME TO link_before",
    ] + Schema.links + [
      """
      INSERT INTO link SELECT one, other, party, state, entry FROM link_before
      WHERE state <> 'open' AND entry IS NOT NULL
      """,
      "DROP TABLE link_before",
    ]

  private static let claims: [SQL] =
    ClaimTable.all.map { "DROP TABLE \($0.name)" }
    + ClaimTable.all.flatMap { FirstRelease.claims($0.party, $0.columns) }

  private static let verdicts: [SQL] =
    ["DROP TABLE verdict", "DROP TABLE need", "DROP TABLE stale"] + Schema.verdicts + [
      """
      INSERT INTO breach_count SELECT rank, count(*) FROM finding
      WHERE verdict = 'breach' AND state <> 'gone' GROUP BY rank
      """
    ]

  private static let acts: [SQL] = [
    """
    INSERT INTO act(entry, actor, kind, subject, undone)
    SELECT log.entry, log.actor, iif(file = '', 'enter', 'import'), log.subject, undone
    FROM log JOIN import ON import = CAST(log.subject AS INTEGER) WHERE act = 'import'
    """,
    """
    INSERT INTO act(entry, actor, kind, subject, was)
    SELECT log.entry, log.actor, 'link', log.subject, 'open'
    FROM link JOIN log ON log.entry = link.entry
    """,
  ]
}
