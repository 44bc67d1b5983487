import Registry
import Terminal

/// Asks on the screen who works, before anything of the registry is shown.
struct Reception {
  private let screen: Screen
  private var signIn: SignIn
  private let isPlain: Bool

  init(_ signIn: SignIn, on screen: Screen, isPlain: Bool) {
    self.signIn = signIn
    self.screen = screen
    self.isPlain = isPlain
  }

  enum Outcome {
    case answered(String, StaffRole)
    case left
    case ended(Ending)
  }

  /// Goes on until somebody answered or left, or a signal ends the program.
  mutating func untilAnswered() throws(ScreenRefusal) -> Outcome {
    let loop = EventLoop(screen: screen, mailbox: try Mailbox<Never>())
    while true {
      switch loop.next() {
      case .key(let key):
        switch signIn.receive(key) {
        case .asking: break
        case .answered(let name, let role): return .answered(name, role)
        case .left: return .left
        }
      case .paint:
        screen.present(
          signIn.render(screen.size, isPlain ? .ascii : screen.glyphs, isPlain: isPlain))
      case .ended(let ending): return .ended(ending)
      case .message, .resized, .deadline, .resumed: break
      }
    }
  }
}
