import Dispatch
import Registry
import Terminal

/// Holds the screen while the registry is closed, until who works here opens it again.
struct Lock {
  private let screen: Screen
  private let actor: String
  private let role: StaffRole
  private let reopening: @Sendable () throws(RegistryError) -> Registry
  private var shown: LockScreen

  /// It does not hold the registry, unless that is in memory alone.
  init(of registry: Registry, for actor: String, as role: StaffRole, on screen: Screen) {
    self.screen = screen
    self.actor = actor
    self.role = role
    let day = registry.lookedOn
    reopening =
      if let path = registry.path {
        { () throws(RegistryError) in try Registry.open(path, lookingOn: day) }
      } else {
        { () throws(RegistryError) in registry }
      }
    // Where that cannot be read one is asked for, and the registry says then that there is none.
    shown = LockScreen(wantsPassphrase: (try? registry.hasPassphrase(actor)) ?? true)
  }

  enum Outcome {
    case opened(Registry)
    case left
    case ended(Ending)
  }

  /// What came of trying to open it.
  private typealias Trial = Result<Registry, LockRefusal>

  /// Goes on until it is open, somebody left, or a signal ends the program.
  mutating func untilOpened() throws(ScreenRefusal) -> Outcome {
    let mailbox = try Mailbox<Trial>()
    let loop = EventLoop(screen: screen, mailbox: mailbox)
    screen.repaint()
    while true {
      switch loop.next() {
      case .key(let key):
        switch shown.receive(key) {
        case .locked: break
        case .opened: open(nil, posting: mailbox)
        case .check(let secret): open(secret, posting: mailbox)
        case .left: return .left
        }
      case .message(.success(let registry)): return .opened(registry)
      case .message(.failure(let refusal)): shown.refuse(refusal.words)
      case .paint: screen.present(shown.render(screen.size, screen.glyphs))
      case .ended(let ending): return .ended(ending)
      case .resized, .deadline, .resumed: break
      }
    }
  }

  /// Opens the registry off this thread: a passphrase takes about a second to look at.
  private func open(_ secret: TypedSecret?, posting mailbox: Mailbox<Trial>) {
    let (actor, role, reopening) = (actor, role, reopening)
    DispatchQueue.global().async {
      mailbox.post(Self.trial(secret, of: actor, as: role, reopening))
    }
  }

  private static func trial(
    _ secret: TypedSecret?, of actor: String, as role: StaffRole,
    _ reopening: () throws(RegistryError) -> Registry
  ) -> Trial {
    do throws(RegistryError) {
      let registry = try reopening()
      guard let secret else { return .success(registry) }
      var bytes = secret.bytes
      let check = try registry.check(
        &bytes, of: actor, for: "unlock", at: .now(actor, as: role))
      switch check {
      case .right, .none: return .success(registry)
      case .wrong: return .failure(LockRefusal(words: "this is not it"))
      case .wait(let seconds):
        return .failure(LockRefusal(words: "after wrong ones it looks again in \(seconds) s"))
      }
    } catch {
      return .failure(LockRefusal(words: "it cannot be opened: \(error)"))
    }
  }
}

/// Why a lock stays closed.
private struct LockRefusal: Error {
  let words: String
}
