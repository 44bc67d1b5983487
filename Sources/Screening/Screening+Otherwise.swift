public import Fishery
public import Registry

extension Screening {
  /// The registry as it would be, judged for any day and by any book: a copy in memory, gone when
  /// it is dropped.
  ///
  /// - Throws: `RegistryError`; `.tooLarge` when it cannot be held twice, `.cancelled` when somebody
  ///   asked to stop.
  public func otherwise(
    on day: CivilDate, portState: Country? = nil, by signature: Signature,
    cancellation: Cancellation? = nil, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(RegistryError) -> Registry {
    let scratch = try registry.scratch(cancellation: cancellation)
    _ = try Screening(of: scratch, under: book, catalogue: catalogue).keep(
      on: day, portState: portState, by: signature, cancellation: cancellation, progress: progress)
    return scratch
  }
}
