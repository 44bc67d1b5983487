import Glibc
import Synchronization
import Terminal
import TestSupport
import Testing

/// The program inside the terminal, for tests of the screen: this same test process started anew,
/// where only this test runs and takes orders by key.
@Test(.enabled(if: Guest.isAsked)) func guest() throws {
  try Guest().run()
}

final class Guest {
  private let screen: Screen
  private let mailbox: Mailbox<String>
  private let loop: EventLoop<String>
  private var deadline: ContinuousClock.Instant?
  private var paints = 0
  private var heard: [String] = []

  static var isAsked: Bool { getenv("TERMINAL_GUEST") != nil }

  /// A terminal with the guest in it.
  static func terminal(
    rows: Int = 24, columns: Int = 80, environment: [String: String] = [:], shell: String? = nil
  ) throws -> PseudoTerminal {
    var path = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &path, path.count)
    let own = String(
      decoding: path.prefix(max(0, length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    let arguments = ["--testing-library", "swift-testing", "--filter", "TerminalTests.guest"]
    let variables = environment.merging(["TERMINAL_GUEST": "1"]) { $1 }
    guard let shell else {
      return try PseudoTerminal(
        own, arguments, environment: variables, rows: rows, columns: columns)
    }
    return try PseudoTerminal(
      "/bin/sh", ["-m", "-c", shell, own] + arguments, environment: variables, rows: rows,
      columns: columns)
  }

  init() throws {
    screen = try Screen()
    mailbox = try Mailbox()
    loop = EventLoop(screen: screen, mailbox: mailbox)
  }

  func run() throws {
    while true {
      switch loop.next(before: deadline) {
      case .paint:
        paints += 1
        screen.present(picture())
      case .key(let key): obey(key)
      case .message(let text): heard.append("message \(text)")
      case .deadline:
        deadline = nil
        heard.append("deadline")
      case .resized(let size): heard.append("resized \(size.rows)x\(size.columns)")
      case .resumed: heard.append("resumed")
      case .ended(let ending):
        screen.close()
        print("ended by \(ending)")
        exit(ending.exitStatus)
      }
    }
  }

  private func obey(_ key: Key) {
    switch key {
    case .character("Q"):
      screen.close()
      print("closed")
      exit(0)
    case .character("E"): exit(7)
    case .character("T"): fatalError("trapped on purpose")
    case .character("P"): write(STDERR_FILENO, "said aside\n", 11)
    case .character("F"): loop.flushTypedAhead()
    case .character("D"): deadline = .now + .milliseconds(30)
    case .character("M"):
      let mailbox = mailbox
      Task.detached { for number in 1...3 { mailbox.post("\(number)") } }
    case .paste(let text): heard.append("paste \(text.replacing("\r", with: "|"))")
    default: heard.append(key.notation)
    }
  }

  private func picture() -> Canvas {
    var canvas = screen.canvas()
    canvas.write("ready \(canvas.size.rows)x\(canvas.size.columns)", in: canvas.area)
    canvas.write("paints \(paints)", in: canvas.area.line(1))
    let below = canvas.area.dropping(top: 2)
    let told = "heard \(heard.joined(separator: " "))"
    for (line, text) in CleanText.wrapped(told, to: below.columns).prefix(below.rows).enumerated() {
      canvas.write(text, in: below.line(line))
    }
    canvas.write("é", in: canvas.area.split(bottom: 1).bottom)
    canvas.cursor = Position(row: 2, column: 0)
    return canvas
  }
}
