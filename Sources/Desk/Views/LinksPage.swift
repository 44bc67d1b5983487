import Fishery
import Registry
import Report
import Terminal

/// Two records that may be one, with what each says of itself.
struct ComparedLink: Sendable {
  let link: ProposedLink
  let comparison: LinkComparison
}

/// Records that may be one, side by side.
extension PageView {
  func links(_ links: [ComparedLink]) -> [Pane] {
    guard !links.isEmpty else {
      return [
        Pane(
          id: "none", title: "May be one",
          rows: [Row([.rest("no two records wait for anybody to say whether they are one", .dim)])])
      ]
    }
    return links.map { compared in
      let columns = compared.comparison.columns
      var head = Row(
        [
          .text(
            compared.name(compared.comparison.oneName, compared.link.one, setting.masking), .bold),
          .gap(1), .text("?=", .bold), .gap(1),
          .rest(
            compared.name(compared.comparison.otherName, compared.link.other, setting.masking),
            .bold),
        ], id: compared.link.id)
      head.answerable = .link(compared.link)
      let width = max(8, (setting.width - 24) / 2)
      let rows = columns.map { column in
        Row([
          .gap(2), .field(column.column.key.spaced, 16, .dim),
          .field(
            column.shown(column.one, isMasked: compared.masks(compared.link.one, setting.masking)),
            width, column.one == nil ? .dim : .plain),
          .field(column.standing.sign, 3, column.standing == .differs ? .warning : .dim),
          .rest(
            column.shown(
              column.other, isMasked: compared.masks(compared.link.other, setting.masking)),
            column.other == nil ? .dim : .plain),
        ])
      }
      return Pane(id: compared.link.id, title: "", rows: [head] + rows)
    }
  }
}

extension ComparedLink {
  /// What a record is called, where people may be named.
  fileprivate func name(_ name: String, _ key: Int64, _ masking: Masking) -> String {
    masks(key, masking) ? MaskedName(name, key: key).text : name
  }

  /// Whether what is personal about one of the two is not shown.
  fileprivate func masks(_ key: Int64, _ masking: Masking) -> Bool {
    masking.hidesFacts || link.party == .fisher && !masking.shows(key)
  }
}

extension LinkComparison.Column {
  /// What a record says, unless it tells of one person and people are not named here.
  fileprivate func shown(_ text: String?, isMasked: Bool) -> String {
    guard let text else { return "-" }
    return isMasked ? column.written(text, .masked, of: nil) : text
  }
}

extension LinkComparison.Standing {
  fileprivate var sign: String {
    switch self {
    case .agrees: "="
    case .differs: "<>"
    case .onlyOne: ""
    }
  }
}

extension RegistryQueries {
  /// The first open links, each with what it compares.
  func links(limit: Int) throws(RegistryError) -> [ComparedLink] {
    var found: [ComparedLink] = []
    for link in try registry.links(.open, limit: limit) {
      found.append(ComparedLink(link: link, comparison: try registry.comparison(of: link)))
    }
    return found
  }
}
