/// An article that a flag State may bring in step by step, C188 Art. 4, as its plan names it.
public enum ProgressiveArticle: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case medical = "10(1)"
  case medicalLong = "10(3)"
  case crewList = "15"
  case agreement = "20"
  case risk = "33"
  case protection = "38"
}
