internal import Dispatch
internal import Fishery
internal import Registry
internal import Synchronization

extension Screening {
  /// Subjects of one kind, few enough to be held in memory together.
  struct Block {
    let kind: Judged.Kind
    let subjects: [Int64]

    static let size = 4096
  }

  /// The subjects in blocks of one kind each.
  func blocks(of subjects: [Judged]) -> [Block] {
    Judged.Kind.allCases.flatMap { kind in
      let ids = subjects.filter { $0.kind == kind }.map(\.id)
      return stride(from: 0, to: ids.count, by: Block.size).map { start in
        Block(kind: kind, subjects: Array(ids[start..<min(start + Block.size, ids.count)]))
      }
    }
  }

  /// Reads a block's dossiers and judges them on every core.
  func judge(
    _ block: Block, on day: CivilDate, _ portState: Country?, _ bench: Bench
  ) throws(RegistryError) -> [VerdictRecord] {
    let read = try registry.block(
      of: block.kind, block.subjects, asOf: day, portState: portState)
    let count = read.subjects.count
    let slices = stride(from: 0, to: count, by: 256).map { $0..<min($0 + 256, count) }
    let done = Mutex<[Int: [VerdictRecord]]>([:])
    DispatchQueue.concurrentPerform(iterations: slices.count) { slice in
      let records = slices[slice].map { place in
        bench.record(
          of: read.dossiers[place], subject: read.subjects[place], key: read.keys[place])
      }
      done.withLock { $0[slice] = records }
    }
    let records = done.withLock { $0 }
    return slices.indices.flatMap { records[$0] ?? [] }
  }
}
