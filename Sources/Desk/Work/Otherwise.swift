import Fishery
import Registry
import Synchronization

/// The registry judged for another day than its own, or by another law: made when first asked for,
/// and kept until another day is.
final class Otherwise: Sendable {
  private let made = Mutex<(day: CivilDate, registry: Registry)?>(nil)

  /// The registry of a day, made if it is not there.
  func registry(
    for day: CivilDate, _ make: () throws(RegistryError) -> Registry
  ) throws(RegistryError) -> Registry {
    try made.withLock { made throws(RegistryError) in
      if let made, made.day == day { return made.registry }
      let registry = try make()
      made = (day, registry)
      return registry
    }
  }
}
