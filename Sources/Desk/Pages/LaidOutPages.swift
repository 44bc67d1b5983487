import Synchronization
import Terminal

/// The layouts of the pages that were looked at last, for who asks for the same again.
///
/// One key asks for one many times over: what is under the cursor, what each key in the footer could
/// do there, what is drawn; and who goes back sees the page before. A layout is what it would be if
/// it were made anew, for it follows from nothing but its key.
final class LaidOutPages: Sendable {
  private let kept = Mutex<[(key: Key, layout: PageLayout)]>([])
  private static let most = 3

  /// What a layout follows from.
  struct Key: Hashable, Sendable {
    let reading: PageState.Reading
    let kind: PageKind
    let area: Area
    let setting: Setting
  }

  func layout(for key: Key, _ make: () -> PageLayout) -> PageLayout {
    if let kept = kept.withLock({ $0.first { $0.key == key } }) { return kept.layout }
    let layout = make()
    kept.withLock { $0 = [(key, layout)] + $0.prefix(Self.most - 1) }
    return layout
  }
}
