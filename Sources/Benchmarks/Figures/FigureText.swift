/// A figure as a person reads it: the digits that count, thousands apart.
struct FigureText: CustomStringConvertible {
  let description: String

  init(_ value: Double) {
    guard value.magnitude < 1e15 else {
      description = value.description
      return
    }
    let decimals =
      switch value.magnitude {
      case ..<0.1: 4
      case ..<10: 2
      case ..<100: 1
      default: 0
      }
    let scale = [1, 10, 100, 1_000, 10_000][decimals]
    let scaled = Int((value.magnitude * Double(scale)).rounded())
    let fraction = decimals == 0 ? "" : "." + Self.padded(scaled % scale, to: decimals)
    let sign = value < 0 && scaled > 0 ? "-" : ""
    description = sign + Self.grouped(scaled / scale) + fraction
  }

  private static func grouped(_ whole: Int) -> String {
    guard whole >= 1_000 else { return "\(whole)" }
    return grouped(whole / 1_000) + "," + padded(whole % 1_000, to: 3)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
