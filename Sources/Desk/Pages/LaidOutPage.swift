import Synchronization
import Terminal

/// The layout of a page as it was made last, for who asks for the same again.
///
/// One key asks for it many times over: what is under the cursor, what each key in the footer could
/// do there, what is drawn. It is what it would be if it were made anew, for it follows from nothing
/// but its key.
final class LaidOutPage: Sendable {
  private let last = Mutex<(key: Key, layout: PageLayout)?>(nil)

  /// What a layout follows from.
  struct Key: Hashable, Sendable {
    let reading: PageState.Reading
    let kind: PageKind
    let area: Area
    let setting: Setting
  }

  func layout(for key: Key, _ make: () -> PageLayout) -> PageLayout {
    if let layout = last.withLock({ $0?.key == key ? $0?.layout : nil }) { return layout }
    let layout = make()
    last.withLock { $0 = (key, layout) }
    return layout
  }
}
