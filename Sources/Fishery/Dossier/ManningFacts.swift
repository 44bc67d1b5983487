/// What is known of who commands and mans the vessel, C188 Arts 13 and 14(1)(a).
public struct ManningFacts: Sendable, Hashable, BitwiseCopyable {
  /// Whether a competent, certificated skipper commands.
  public var skipperCertified: Known<Bool> = .notSupplied
  /// Confirmed absent: the skipper's certificate does not run out.
  public var skipperCertificateExpires: Known<CivilDate> = .notSupplied
  /// Persons that the flag State's manning document asks for.
  public var minimum: Known<Int32> = .notSupplied
  /// Fishers aboard, the skipper among them; observers and pilots not counted.
  public var aboard: Known<Int32> = .notSupplied
  /// Whether every qualification that the manning document asks for is aboard, each in a person of its own.
  public var postsFilled: Known<Bool> = .notSupplied
  /// Whether the owner gives the skipper what compliance takes, C188 Art. 8(1).
  public var skipperHasMeans: Known<Bool> = .notSupplied
  /// Whether the skipper supervises the work so that accidents and fatigue are prevented, C188 Art. 8(2).
  public var fatiguePrevented: Known<Bool> = .notSupplied
  /// Whether the skipper arranges training aboard in safety and health, C188 Art. 8(2)(c).
  public var awarenessRaised: Known<Bool> = .notSupplied
  /// Whether the owner constrained a decision of the skipper on safety, C188 Art. 8(3).
  public var skipperOverruled: Known<Bool> = .notSupplied
  /// Whether fishers follow the lawful orders of the skipper on safety and health, C188 Art. 8(4).
  public var ordersObeyed: Known<Bool> = .notSupplied

  public init() {}
}
