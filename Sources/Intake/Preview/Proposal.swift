/// One thing to decide about one column: how many cells it is about, what they look like, and how
/// they are read if nobody says otherwise.
public struct Proposal: Sendable, Hashable {
  /// The key of the sheet's column.
  public let column: String
  /// What the file calls it; nil when the text was not read under a header.
  public let header: String?
  public let quirk: Quirk
  public let cells: Int
  /// Up to three texts of the file and what each is read as.
  public let examples: [Example]
  /// The choice in force.
  public let choice: Choice
  /// Whether a person made it.
  public let isDecided: Bool
  public let confidence: Confidence
  /// What speaks for it in the other cells of the file.
  public let grounds: Grounds?

  public var choices: [Choice] { quirk.choices }

  /// A text of the file and what it is read as.
  public struct Example: Sendable, Hashable {
    public let text: String
    public let reading: String
  }

  /// What cells that can be read in one way only say about those that cannot.
  public enum Grounds: Sendable, Hashable {
    case order(dayFirst: Int, monthFirst: Int, either: Int)
    /// Another column of the file shows the order.
    case otherColumn(String)
    case style(english: Int, continental: Int, either: Int)
    /// Nearly all numbers of the column have so many figures.
    case width(Int)
  }
}

extension Proposal.Grounds: CustomStringConvertible {
  public var description: String {
    switch self {
    case .order(let day, let month, let either):
      "\(day) can only be day/month, \(month) only month/day, \(either) either"
    case .otherColumn(let column): "as \(column) shows"
    case .style(let english, let continental, let either):
      "\(english) can only be 1,234.56, \(continental) only 1.234,56, \(either) either"
    case .width(let width): "nearly all have \(width) figures"
    }
  }
}
