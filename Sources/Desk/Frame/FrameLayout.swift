import Terminal

/// Where the parts of the screen are, from the largest to one cell.
struct FrameLayout: Sendable {
  let title: Area
  let tabs: Area
  let crumb: Area
  let body: Area
  /// The line that parts body and preview.
  let divider: Area
  let preview: Area
  let footer: Area
  let isPreviewBeside: Bool

  init(_ size: Size, preview wanted: PreviewPlace, isPlain: Bool = false) {
    let rows = size.rows
    var rest = Area(size)
    (title, rest) = rest.split(top: rows >= 7 ? 1 : 0)
    (tabs, rest) = rest.split(top: rows >= 13 ? 1 : 0)
    (crumb, rest) = rest.split(top: rows >= 4 ? 1 : 0)
    (rest, footer) = rest.split(bottom: rows >= 3 ? 1 : 0)
    switch wanted.resolved(in: size) {
    case .below:
      let height = rows < 36 ? 5 : min(20, rows / 3)
      let (above, under) = rest.split(bottom: height)
      body = above
      (divider, preview) = under.split(top: 1)
      isPreviewBeside = false
    case .beside:
      let (left, right) = rest.split(right: size.columns * 2 / 5)
      body = left.dropping(right: 1)
      divider = right.split(left: 1).left
      preview = right.dropping(left: 2)
      isPreviewBeside = true
    case .off, .fitting:
      body = rest
      divider = rest.split(bottom: 0).bottom
      preview = divider
      isPreviewBeside = false
    }
  }

  /// The rows of a list's lines: the body under its header.
  var lines: Area { body.dropping(top: body.rows >= 3 ? 1 : 0) }
}

/// Where the preview of a list stands.
enum PreviewPlace: String, Sendable, CaseIterable {
  /// Below from 24 rows, beside from 120 columns.
  case fitting
  case below, beside, off

  func resolved(in size: Size) -> PreviewPlace {
    switch self {
    case .fitting: size.columns >= 120 ? .beside : size.rows >= 24 ? .below : .off
    case .beside: size.columns >= 60 ? .beside : .off
    case .below: size.rows >= 12 ? .below : .off
    case .off: .off
    }
  }

  var next: PreviewPlace {
    switch self {
    case .fitting: .below
    case .below: .beside
    case .beside: .off
    case .off: .fitting
    }
  }

  var words: String {
    switch self {
    case .fitting: "preview as it fits"
    case .below: "preview below"
    case .beside: "preview beside"
    case .off: "no preview"
    }
  }
}
