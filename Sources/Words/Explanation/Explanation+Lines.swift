import Law

extension Explanation {
  /// How wide the column of labels is in `lines`.
  public static let margin = 15

  /// What stands above the headline: verdict, rule and title, and how much weight it has.
  public var head: [String] {
    let severity = "\(Topic.severity.label[tongue]) \(self.severity.phrase[tongue])"
    let force = Phrase("force ", "kekuatan ")[tongue] + provision.force.phrase[tongue]
    let packs = localPacks.map { Phrase("local law \($0)", "hukum setempat \($0)")[tongue] }
    let weight = [severity, force, provision.verified.phrase[tongue]] + packs
    return ["\(verdict.phrase[tongue])  \(rule)  \(title)", weight.joined(separator: "   ")]
  }

  /// The parts of a level as plain lines: a label, then text, below it its source and its origin.
  ///
  /// - Parameter origin: the file, row and column behind a part, or the person and time.
  public func lines(at level: Int, origin: (Part) -> String? = { _ in nil }) -> [String] {
    var last: Topic?
    return parts(at: level).flatMap { part in
      defer { last = part.topic }
      return lines(of: part, isFirst: part.topic != last, origin: origin(part))
    }
  }

  /// The lines of one part; only the first of its topic has the label.
  func lines(of part: Part, isFirst: Bool, origin: String? = nil) -> [String] {
    let label = isFirst ? part.topic.label[tongue] : ""
    let indent = String(repeating: " ", count: part.depth * 2)
    let below = [part.source, origin ?? ""].filter { !$0.isEmpty }
    return [Self.line(label, indent + part.text)] + below.map { Self.line("", indent + "  " + $0) }
  }

  /// When other words are possible.
  public var outlook: String? {
    until.map {
      Phrase(
        "This can change on \($0) with the same facts.",
        "Ini dapat berubah pada \($0) dengan fakta yang sama.")[tongue]
    }
  }

  private static func line(_ label: String, _ text: String) -> String {
    label + String(repeating: " ", count: max(1, margin - label.count)) + text
  }
}
