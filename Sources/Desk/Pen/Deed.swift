import Casework
import Fishery
import Registry

/// Something that is written down: an act that the log keeps and that can be taken back.
enum Deed: Sendable, Hashable {
  case enter(HandEntry)
  case amend([Amendment])
  case decide(ProposedLink, ProposedLink.State)
  case takeBack(ActRecord)
  /// A decision that was shown before.
  case carryOut(Plan)
}

/// Cells that somebody else changed between looking and writing, as they are now.
struct Conflict: Sendable, Hashable {
  let cells: [CellPlace: Cell]
}

/// What became of a deed, once it is on the disk.
struct Done: Sendable, Hashable {
  /// What was done, in words without a name in them.
  let words: String
  /// The records that an entry speaks of.
  var entered: Entered?
}
