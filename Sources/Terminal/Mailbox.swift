import Synchronization

/// Where workers leave what they found, for the thread that owns the screen.
///
/// Any thread may post; one thread takes. A post wakes that thread at once.
public final class Mailbox<Message: Sendable>: Sendable {
  private let waiting = Mutex<[Message]>([])
  let bell: Bell

  public init() throws(ScreenRefusal) {
    bell = try Bell()
  }

  /// Leaves a message and wakes the owner.
  public func post(_ message: Message) {
    let isFirst = waiting.withLock { messages in
      messages.append(message)
      return messages.count == 1
    }
    if isFirst { bell.ring() }
  }

  /// Everything posted since the last time, oldest first.
  public func takeAll() -> [Message] {
    bell.hush()
    return waiting.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
