extension Int {
  /// The number with its thousands parted, as people read it: `12,345`.
  var grouped: String {
    guard magnitude >= 1000 else { return String(self) }
    var digits = Array(String(magnitude))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
    return (self < 0 ? "-" : "") + String(digits)
  }

  /// The number with its noun: `1 person`, `14 persons`.
  func of(_ one: String, _ many: String) -> String {
    "\(grouped) \(self == 1 ? one : many)"
  }
}
