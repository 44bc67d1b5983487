import Casework
import Fishery
import Registry
import Testing

/// Clocks fire at their limit, and a day after it they still ring.
@Suite struct CaseClockTests {
  private static func clock(_ seconds: Int64) -> CaseClock {
    let now = Story.at + seconds
    return CaseClock(now: now, today: CivilDate(ordinal: Int32(now / 86_400)))
  }

  private static func isOverdue(_ task: CaseDuty.Task, _ story: Story, after seconds: Int64) -> Bool
  {
    let duty = story.state.duties.first { $0.task == task }
    return duty?.isOverdue(at: clock(seconds)) ?? false
  }

  @Test(arguments: [
    (CaseDuty.Task.secondSignature(referral: 1), CaseDuty.signatureSeconds),
    (.acknowledgement(referral: 1), CaseDuty.urgentAnswerSeconds),
  ])
  func `in danger a signature and an answer are owed within a day`(
    _ task: CaseDuty.Task, _ limit: Int64
  ) {
    var story = Story().adult().referred(fields: [.vessel])
    story.enter(.danger("the engine room burns and he is locked in"))
    story.enter(story.sending(because: "the engine room burns, no time to ask"))
    #expect(limit == 86_400)
    #expect(!Self.isOverdue(task, story, after: limit - 1))
    #expect(Self.isOverdue(task, story, after: limit))
    #expect(Self.isOverdue(task, story, after: limit + 86_400))
  }

  @Test(arguments: [0, 1, 2])
  func `an acknowledgement, an acceptance and an outcome are owed, one after the other`(
    _ step: Int
  ) {
    var story = Story().adult().referred()
    story.enter(.consent(.given))
    story.enter(story.sending())
    if step > 0 { story.enter(.acknowledge(referral: 1, Story.noon)) }
    if step > 1 { story.enter(.accept(referral: 1, Story.noon)) }
    let tasks: [(CaseDuty.Task, Int64)] = [
      (.acknowledgement(referral: 1), CaseDuty.answerSeconds),
      (.acceptance(referral: 1), CaseDuty.acceptanceSeconds),
      (.outcome(referral: 1), CaseDuty.outcomeSeconds),
    ]
    let (task, limit) = tasks[step]
    #expect(story.state.duties.map(\.task) == [task])
    #expect(!Self.isOverdue(task, story, after: limit - 1))
    #expect(Self.isOverdue(task, story, after: limit))
    #expect(Self.isOverdue(task, story, after: limit + 86_400))
  }

  @Test func `a step is due on its day and overdue the day after`() throws {
    var story = Story().adult()
    story.enter(.plan(.ticket, by: Story.day + 3))
    let duty = try #require(story.state.duties.first)
    let days = [2, 3, 4].map { CaseClock(endOf: Story.day + $0) }
    #expect(days.map { duty.isDue(at: $0) } == [false, true, true])
    #expect(days.map { duty.isOverdue(at: $0) } == [false, false, true])
  }
}
