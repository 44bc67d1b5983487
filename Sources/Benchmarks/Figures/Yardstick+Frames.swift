extension Yardstick {
  /// So many frames of a screen that shows sixty of them a second.
  static func frames(_ count: Int) -> Yardstick {
    Yardstick(count == 1 ? "a frame" : "\(count) frames", Sample(Double(count) * 1_000 / 60))
  }

  /// A number, of milliseconds if nothing else is said, that is to be reached.
  static func limit(_ number: Double, _ unit: String = "ms") -> Yardstick {
    Yardstick("\(FigureText(number)) \(unit)", Sample(number))
  }
}
