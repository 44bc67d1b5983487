/// Numbers that look random and are the same for the same seed, on every machine and release.
///
/// SplitMix64; the ranges are cut here because the standard library promises no such thing.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Dice of their own for one of many things, so that each can be made without the others.
  init(seed: UInt64, thing: Int) {
    var dice = Dice(seed: seed ^ UInt64(truncatingIfNeeded: thing) &* 0x9E37_79B9_7F4A_7C15)
    state = dice.next()
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// Whether something happens that happens so often in ten thousand.
  mutating func falls(_ rate: Int) -> Bool { number(0...9_999) < rate }

  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[number(0...elements.count - 1)]
  }

  /// One of several, each as often as its weight.
  mutating func one<Element>(weighted elements: [(element: Element, weight: Int)]) -> Element {
    var left = number(1...elements.reduce(0) { $0 + $1.weight })
    for (element, weight) in elements.dropLast() {
      left -= weight
      if left <= 0 { return element }
    }
    return elements[elements.count - 1].element
  }
}
