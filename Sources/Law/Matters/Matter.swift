/// What several legal orders speak of at once, each with a demand of its own.
public enum Matter: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case restInDay = "rest_in_day"
  case restInWeek = "rest_in_week"
  case age
  case wage
  case fees
  case waysOfPay = "ways_of_pay"
  case timeAtSea = "time_at_sea"
}
