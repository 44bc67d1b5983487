internal import Dispatch
internal import Registry
internal import Synchronization

/// Some blocks being read and judged at once, while those before them are kept.
final class JudgingAhead: Sendable {
  private typealias Judged = Result<[VerdictRecord], RegistryError>

  private let group = DispatchGroup()
  private let done = Mutex<[Int: Judged]>([:])

  /// Begins with all of them, and does not wait.
  init(
    _ blocks: ArraySlice<Screening.Block>,
    _ judge: @escaping @Sendable (Screening.Block) throws(RegistryError) -> [VerdictRecord]
  ) {
    for (place, block) in blocks.enumerated() {
      DispatchQueue.global().async(group: group) {
        let judged = Judged { () throws(RegistryError) in try judge(block) }
        self.done.withLock { $0[place] = judged }
      }
    }
  }

  /// What was found of each block, in their order; waits for all.
  func records() throws(RegistryError) -> [[VerdictRecord]] {
    group.wait()
    var records: [[VerdictRecord]] = []
    for (_, judged) in done.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
      records.append(try judged.get())
    }
    return records
  }
}
