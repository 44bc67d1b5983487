public import Fishery
public import Words

import Registry

/// An explanation as it leaves the desk: plain lines, or one object.
public struct ExplanationForm: Sendable {
  private let explanation: Explanation
  private let level: Int
  private let origins: ExplanationOrigins

  public init(_ explanation: Explanation, at level: Int, _ origins: ExplanationOrigins = .none) {
    self.explanation = explanation
    self.level = level
    self.origins = origins
  }

  /// The parts as lines: a label, the text, below it the source and where it came from.
  public var lines: [String] {
    explanation.lines(at: level) { origins.phrase(behind: $0)?[explanation.tongue] }
  }

  /// The headline and the parts with where each came from, every key present.
  public var json: JSON {
    [
      "language": .string(explanation.tongue.rawValue), "level": .integer(Int64(level)),
      "headline": .string(explanation.headline),
      "parts": .array(explanation.parts(at: level).map(json)),
    ]
  }

  private func json(_ part: Explanation.Part) -> JSON {
    [
      "topic": .string(part.topic.rawValue), "text": .string(part.text),
      "source": .text(part.source.isEmpty ? nil : part.source),
      "level": .integer(Int64(part.level)), "depth": .integer(Int64(part.depth)),
      "fact": .text(part.fact?.path),
      "origins": .array(
        origins.sayings(behind: part).map {
          .object($0.place + [.init("says", .text($0.cell.text))])
        }),
    ]
  }
}
