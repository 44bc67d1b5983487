public import Registry

import Fishery

extension Signature {
  /// When it was, in UTC to the minute.
  public var moment: String { Instant(minutes: at / 60, offset: 0)?.description ?? "" }
}
