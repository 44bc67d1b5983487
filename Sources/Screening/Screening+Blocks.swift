internal import Dispatch
internal import Fishery
internal import Registry
internal import Synchronization

extension Screening {
  /// Subjects of one kind, few enough to be held in memory together.
  struct Block {
    let kind: Judged.Kind
    let subjects: [Int64]
    /// To be judged by every rule, not only by those that another law touched.
    let isWhole: Bool
  }

  /// The subjects in blocks of one kind each.
  func blocks(of subjects: [Judged], isWhole: Bool = true) -> [Block] {
    Judged.Kind.allCases.flatMap { kind in
      let ids = subjects.filter { $0.kind == kind }.map(\.id)
      return stride(from: 0, to: ids.count, by: blockSize).map { start in
        Block(
          kind: kind, subjects: Array(ids[start..<min(start + blockSize, ids.count)]),
          isWhole: isWhole)
      }
    }
  }

  /// Reads and judges blocks, several at once and ahead of what is done with them, and hands over
  /// what was found of each, in their order.
  ///
  /// - Parameter take: answers whether to go on.
  /// - Returns: whether it went on to the end.
  func judge(
    _ blocks: [Block], on day: CivilDate, _ portState: Country?, _ bench: Bench,
    _ cancellation: Cancellation?,
    take: (Block, [VerdictRecord]) throws(RegistryError) -> Bool
  ) throws(RegistryError) -> Bool {
    var rest = blocks[...]
    let shelf = VesselShelf()
    func ahead() -> [(block: Block, judged: Ahead<Judging>)] {
      let next = rest.prefix(Self.blocksAtOnce)
      rest = rest.dropFirst(next.count)
      return next.map { block in
        (
          block,
          Ahead {
            Judging { () throws(RegistryError) in
              try judge(block, on: day, portState, bench, shelf)
            }
          }
        )
      }
    }
    var next = ahead()
    while !next.isEmpty {
      let now = next.map { ($0.block, $0.judged.answer) }
      next = ahead()
      for (block, judged) in now {
        if cancellation?.isRequested == true { throw .cancelled }
        guard try take(block, judged.get()) else { return false }
      }
    }
    return true
  }

  private typealias Judging = Result<[VerdictRecord], RegistryError>

  /// The registry lends its last reader to lists, also while blocks are read.
  private static let blocksAtOnce = 2

  /// Reads a block's dossiers and judges them on every core.
  func judge(
    _ block: Block, on day: CivilDate, _ portState: Country?, _ bench: Bench,
    _ shelf: VesselShelf
  ) throws(RegistryError) -> [VerdictRecord] {
    let read = try registry.block(
      of: block.kind, block.subjects, asOf: day, portState: portState, shelf: shelf)
    var kept: [Judged: VerdictRecord] = [:]
    if !block.isWhole {
      for record in try registry.records(of: block.kind, block.subjects) {
        kept[record.subject] = record
      }
    }
    return records(of: read, bench, over: kept)
  }

  private func records(
    of block: SubjectBlock, _ bench: Bench, over kept: [Judged: VerdictRecord]
  ) -> [VerdictRecord] {
    let count = block.subjects.count
    let slices = stride(from: 0, to: count, by: 256).map { $0..<min($0 + 256, count) }
    let done = Mutex<[Int: [VerdictRecord]]>([:])
    DispatchQueue.concurrentPerform(iterations: slices.count) { slice in
      let records = slices[slice].map { place in
        let subject = block.subjects[place]
        return bench.record(
          of: block.dossiers[place], orOneOf: block.rivals(at: place),
          until: block.until[place], subject: subject,
          key: block.keys[place], over: kept[subject])
      }
      done.withLock { $0[slice] = records }
    }
    let records = done.withLock { $0 }
    return slices.indices.flatMap { records[$0] ?? [] }
      + block.unspoken.map { bench.record(of: $0) }
  }
}
