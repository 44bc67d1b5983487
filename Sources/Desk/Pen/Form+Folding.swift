/// A form shows what is typed every time; the rest stands behind one key.
extension Form {
  /// The places of the fields that are shown, in their order: nothing that says anything is hidden.
  var shown: [Int] {
    fields.indices.filter { place in
      isWhole || place == index || !fields[place].isFolded || !fields[place].isBlank
    }
  }

  /// How many fields stand behind the key.
  var folded: Int { fields.count - shown.count }

  /// Whether any field can be shown or not.
  var folds: Bool { fields.contains { $0.isFolded } }

  /// Whether the next step would go back to the first field.
  var isAtEnd: Bool { index == shown.last }

  /// Goes to another field that is shown, after the last to the first again.
  mutating func move(by steps: Int) {
    fields[index].settle()
    let shown = shown
    guard let now = shown.firstIndex(of: index) else { return }
    index = shown[((now + steps) % shown.count + shown.count) % shown.count]
  }

  /// Goes a screenful on, and no further than the last field or the first.
  mutating func page(by steps: Int) {
    let shown = shown
    guard let now = shown.firstIndex(of: index) else { return }
    move(by: min(max(now + steps, 0), shown.count - 1) - now)
  }
}
