import Dispatch
import Registry
import Synchronization
import Terminal

/// Answers questions off the desk's own thread and posts what came of them.
///
/// What the eye waits for goes before what it may do without, and neither what is counted nor a
/// screening stands in anybody's way. A newer question about the same thing stops the older one.
final class Workroom: Sendable {
  private let queries: Queries
  private let mailbox: Mailbox<DeskEvent>
  private let jobs = Mutex<[DeskState.Waiting: Job]>([:])
  private let lanes: [Lane: DispatchQueue]

  private struct Job {
    let generation: Int
    let cancellation: Cancellation
  }

  private enum Lane: String, CaseIterable {
    case written, waitedFor, besides, surveyed, counted, weighed, long
  }

  init(_ queries: Queries, posting mailbox: Mailbox<DeskEvent>) {
    self.queries = queries
    self.mailbox = mailbox
    lanes = Dictionary(
      uniqueKeysWithValues: Lane.allCases.map {
        ($0, DispatchQueue(label: "muster.\($0.rawValue)", qos: .userInitiated))
      })
  }

  /// Sees to a question; the answer is posted.
  func answer(_ question: Question, for ticket: Ticket) {
    let key = DeskState.Waiting(place: ticket.place, slot: ticket.slot)
    let job = Job(generation: ticket.generation, cancellation: Cancellation())
    jobs.withLock { $0.updateValue(job, forKey: key) }?.cancellation.request()
    let lane = lane(of: ticket.slot)
    lanes[lane]?.async { [self] in
      // What is counted takes nothing from what the eye waits for, such as the lines it counts.
      if lane == .counted { lanes[.waitedFor]?.sync {} }
      guard !job.cancellation.isRequested else { return }
      let result = Result { () throws(Refusal) in
        try queries.answer(question, job.cancellation) { [mailbox] in
          mailbox.post(.progress(ticket, $0))
        }
      }
      jobs.withLock { if $0[key]?.generation == job.generation { $0[key] = nil } }
      mailbox.post(.answer(ticket, result))
    }
  }

  /// Stops what is asked about a place.
  func drop(_ waiting: DeskState.Waiting) {
    jobs.withLock { $0.removeValue(forKey: waiting) }?.cancellation.request()
  }

  /// Stops everything that runs or waits.
  func cancel() {
    let stopped = jobs.withLock { jobs in
      defer { jobs = [:] }
      return jobs
    }
    for job in stopped.values { job.cancellation.request() }
  }

  /// Stops everything and waits until nothing runs any more.
  func close() {
    cancel()
    for lane in lanes.values { lane.sync {} }
  }

  private func lane(of slot: Ticket.Slot) -> Lane {
    switch slot {
    // What a person decides waits for no list that is being read.
    case .deed: .written
    case .window, .row, .matches, .page, .memory, .drafts, .act, .paths, .plan, .marks,
      .caseOf, .views, .news:
      .waitedFor
    // What is counted over everybody takes long in a large registry.
    case .survey: .surveyed
    case .preview, .reveal, .sitting, .checkpoint, .names: .besides
    // Over a whole queue these can take longer than it takes to read the explanation.
    case .count, .offset, .hidden, .excepted, .ticked: .counted
    case .sureness: .weighed
    case .screening, .judging, .printing, .arrival, .importing: .long
    }
  }
}
