/// What a vessel is used for.
public enum VesselCategory: String, Sendable, CaseIterable, BitwiseCopyable {
  case commercialFishing = "commercial_fishing"
  case subsistence, recreational
  /// Carries or supplies and never fishes.
  case carrier
  case support
}

/// Why a vessel came to port.
public enum CallReason: String, Sendable, CaseIterable, BitwiseCopyable {
  case normal, operational
  case forceMajeure = "force_majeure"
}

/// What a span of a rest record says.
public enum RestKind: String, Sendable, CaseIterable, BitwiseCopyable {
  case rest, work
  /// The whole span that a record covers.
  case recorded
  /// The record is missing or cannot be read.
  case gap
  case emergency
  case authorityException = "authority_exception"
}
