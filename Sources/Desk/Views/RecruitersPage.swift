import Fishery
import Registry
import Report
import Terminal

/// By what fishers were recruited, and everybody behind each.
extension PageView {
  func recruiters(_ found: [Recruiter]) -> [Pane] {
    guard !found.isEmpty else {
      return [
        Pane(
          id: "none", title: "Same account",
          rows: text(
            "No account, telephone or bank account is held of how \(whom) recruited.",
            style: .unknown, id: "none"))
      ]
    }
    return found.enumerated().map { place, recruiter in
      let counts = [
        recruiter.fishers.of("fisher", "fishers"), recruiter.agencies.of("agency", "agencies"),
        recruiter.vessels.of("vessel", "vessels"),
      ]
      let few = "fewer than \(Recruiter.fewest) fishers: told elsewhere it may point at one of them"
      return Pane(
        id: "\(place)", title: title(of: recruiter.handle),
        note: counts.joined(separator: " · "),
        rows: account(of: recruiter.handle)
          + recruiter.links.map { Row([.text("seen at ", .dim), .rest(shown($0))]) }
          + (recruiter.isFew ? text(few, style: .dim, id: "").map { Row($0.pieces) } : [])
          + recruiter.contacts.map(row(of:)))
    }
  }

  private var whom: String {
    if case .sameAccount(placement: nil) = kind { "anybody was" } else { "this fisher was" }
  }

  private func title(of handle: Recruiter.Handle) -> String {
    switch handle {
    case .account(_, let platform?): "account on \(platform)"
    case .account(_, nil): "account"
    case .telephone: "one telephone"
    case .bankAccount: "one bank account"
    }
  }

  /// An account letter for letter, which no heading can say.
  private func account(of handle: Recruiter.Handle) -> [Row] {
    handle.account.map { [Row([.rest(shown($0), .bold)])] } ?? []
  }

  /// An account or a link; numbers in it are cut where people are masked.
  private func shown(_ text: String) -> String {
    setting.masking.showsNames ? text : text.withoutNumbers
  }

  private func row(of contact: Recruiter.Contact) -> Row {
    let whereTo = [contact.vesselName, contact.agencyName.map { "through \($0)" }]
      .compactMap(\.self).joined(separator: " · ")
    var row = Row(
      [
        .field(setting.masking.name(contact.fisherName, of: contact.fisher), 26), .gap(1),
        .field(contact.nationality?.code ?? "?", 3, .dim),
        .rest(whereTo), .gap(1), .text(contact.day.map { "\($0)" } ?? "", .dim),
      ], id: "\(contact.fisher).\(contact.vessel ?? 0)",
      target: contact.placement.map { .page(.placement($0)) })
    row.name = contact.fisherName
    return row
  }
}
