internal import Fishery
internal import SQLite

extension Registry {
  /// The accounts, telephones and bank accounts of recruitment contacts, those with the most fishers
  /// behind them first.
  ///
  /// Accounts are one when platform and name are, however they are written; numbers when their keyed
  /// hashes are equal. Reads every contact that is held.
  /// - Parameter placement: only those that a fisher who was placed so was reached by; nil for all.
  public func recruiters(
    of placement: Int64? = nil, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> [Recruiter] {
    try read(cancellation) { base throws(SQLiteError) in
      let found = try base.recruiters()
      guard let placement else { return found }
      let fisher = try base.integer("SELECT fisher FROM placement WHERE placement = \(placement)")
      return found.filter { $0.contacts.contains { $0.fisher == fisher } }
    }
  }
}

/// What one row says: by what somebody was reached, and who.
private struct Reached {
  let handles: [Recruiter.Handle]
  let link: String?
  let contact: Recruiter.Contact
}

extension Connection {
  fileprivate func recruiters() throws(SQLiteError) -> [Recruiter] {
    var links: [Recruiter.Handle: [String]] = [:]
    var contacts: [Recruiter.Handle: [Recruiter.Contact]] = [:]
    // The first spelling of an account stands for all of them.
    var spelled: [Recruiter.Handle: Recruiter.Handle] = [:]
    for reached in try reached() {
      for handle in reached.handles {
        let key = handle.folded
        if spelled[key] == nil { spelled[key] = handle }
        if let link = reached.link, links[key]?.contains(link) != true {
          links[key, default: []].append(link)
        }
        if contacts[key]?.contains(where: { $0.isSame(as: reached.contact) }) != true {
          contacts[key, default: []].append(reached.contact)
        }
      }
    }
    return contacts.map { key, contacts in
      Recruiter(
        handle: spelled[key] ?? key, links: (links[key] ?? []).sorted(),
        contacts: contacts.sorted { $0.place < $1.place })
    }.sorted { $0.place < $1.place }
  }

  /// Everybody whom a recruitment contact tells of, and by what they were reached.
  private func reached() throws(SQLiteError) -> [Reached] {
    let table = SheetTable.of(.recruitment)
    let fishers = try all(
      "SELECT DISTINCT a.subject FROM \(table.name) r JOIN anchor a ON a.anchor = r.fisher"
    ) { $0.integer(0) }
    var reached: [Reached] = []
    for block in fishers.sorted().blocks {
      for holding in try holdings(table, of: .fisher, block) {
        let row = Pick(table, holding.cells)
        let handles = Recruiter.Handle.all(in: row)
        guard !handles.isEmpty else { continue }
        reached.append(
          Reached(
            handles: handles, link: row.text("link"),
            contact: try contact(
              holding.subject, aboard: holding.named.vessel, on: row.earliest("first_contact"))))
      }
    }
    return reached
  }

  /// The fisher of a contact with the vessel that it is about, and the agency of that placement.
  private func contact(
    _ fisher: Int64, aboard vessel: Int64?, on day: CivilDate?
  ) throws(SQLiteError) -> Recruiter.Contact {
    let placed = try first(
      """
      SELECT p.placement, p.agency, a.name FROM placement p
      LEFT JOIN agency a ON a.agency = p.agency
      WHERE p.fisher = \(fisher) AND p.vessel = \(vessel) ORDER BY p.start DESC LIMIT 1
      """
    ) { ($0.integer(0), $0.optionalInteger(1), $0.optionalText(2)) }
    let person = try first("SELECT name, nationality FROM fisher WHERE fisher = \(fisher)") {
      ($0.text(0), Country($0.text(1).prefix(2)))
    }
    return Recruiter.Contact(
      fisher: fisher, fisherName: person?.0 ?? "", nationality: person?.1,
      placement: placed?.0, vessel: vessel,
      vesselName: try vessel.flatMap { vessel throws(SQLiteError) in
        try text("SELECT name FROM vessel WHERE vessel = \(vessel)")
      }, agency: placed?.1, agencyName: placed?.2, day: day)
  }
}

extension Recruiter.Handle {
  /// By what a row says that somebody was reached or paid.
  fileprivate static func all(in row: Pick) -> [Recruiter.Handle] {
    [
      row.text("account").map { .account($0, platform: row.text("platform")) },
      row.text("telephone").map { .telephone($0) },
      row.text("bank_account").map { .bankAccount($0) },
    ].compactMap(\.self)
  }

  /// The same for every way in which an account may be written.
  fileprivate var folded: Recruiter.Handle {
    guard case .account(let name, let platform) = self else { return self }
    return .account(FoldedText(name).text, platform: platform.map { FoldedText($0).text })
  }
}

extension Recruiter {
  /// The most fishers first, accounts before numbers.
  fileprivate var place: (Int, Int, String, String) {
    switch handle {
    case .account(let name, let platform): (-fishers, 0, name, platform ?? "")
    case .telephone(let hash): (-fishers, 1, hash, "")
    case .bankAccount(let hash): (-fishers, 2, hash, "")
    }
  }
}

extension Recruiter.Contact {
  fileprivate func isSame(as other: Recruiter.Contact) -> Bool {
    (fisher, vessel) == (other.fisher, other.vessel)
  }

  fileprivate var place: (String, Int64, Int64) {
    (FoldedText(fisherName).text, fisher, vessel ?? 0)
  }
}
