import CTerm
import Glibc

/// The terminal, taken over: shows canvases, and gives itself back however the program ends.
///
/// Belongs to the thread that runs the loop. Standard error is kept aside while the screen is up and
/// shown after it.
public final class Screen {
  /// Rows and columns now.
  public private(set) var size: Size
  /// The characters this terminal can show.
  public private(set) var glyphs: Glyphs
  /// Typed before the first loop began.
  private var typedEarly: [UInt8] = []
  let device: Device
  let signals: Int32
  let escapeDelay: Int
  private var encoder: FrameEncoder
  private var isUp = false

  /// Why a terminal of this kind can hold no screen, asked before anything is made for one and while
  /// there is none; nil when it can.
  public static func refusal(_ environment: Environment = .current) -> ScreenRefusal? {
    let opening = cterm_opening_of(environment.term)
    return opening == CTERM_OPENED ? nil : ScreenRefusal(opening, of: environment.term)
  }

  /// Takes over the terminal of standard input and output.
  ///
  /// A nil theme takes what the terminal has and the environment wishes.
  public init(theme: Theme? = nil, environment: Environment = .current) throws(ScreenRefusal) {
    device = try Device()
    size = device.size
    escapeDelay = environment.escapeDelay
    glyphs = cterm_locale_is_utf8() != 0 ? .unicode : .ascii
    encoder = try FrameEncoder(
      term: environment.term, size: size,
      theme: theme ?? (environment.wantsNoColour ? .mono : nil))
    signals = cterm_signals_open()
    guard signals >= 0 else { throw .lastCall() }
    do {
      try take()
    } catch {
      cterm_signals_close(signals)
      throw error
    }
    if glyphs == .ascii, !environment.namesLocale {
      let probe = GlyphProbe(device)
      glyphs = probe.glyphs
      typedEarly = probe.typed
    }
  }

  deinit { close() }

  /// What was typed before the first loop began; it is taken once.
  func takeTypedEarly() -> [UInt8] {
    defer { typedEarly = [] }
    return typedEarly
  }

  /// Shows a canvas: the change from the last one, in one write.
  ///
  /// A canvas of another size is shown as far as it overlaps.
  public func present(_ canvas: Canvas) {
    guard isUp else { return }
    let arrived = encoder.encode(canvas) { device.send($0, heeding: signals) }
    if !arrived { encoder.forget() }
  }

  /// An empty canvas for this screen.
  public func canvas() -> Canvas { Canvas(size, glyphs: glyphs) }

  /// Gives the terminal back for good; closing twice is closing once.
  public func close() {
    guard isUp else { return }
    release()
    cterm_signals_close(signals)
  }

  /// Paints everything anew with the next canvas, for a screen that something else wrote upon.
  public func repaint() { encoder.forget() }

  /// Whether the terminal has another size than before.
  func noticeSize() -> Bool {
    let now = device.size
    guard now != size else { return false }
    size = now
    encoder.resize(now)
    return true
  }

  /// Gives the terminal back, stops until somebody continues us, and takes it again; answers the
  /// signals heard meanwhile.
  ///
  /// The stop may reach another thread first, so this one waits for the word to go on; half a second
  /// without it means that nothing stopped, as for the first process of a container.
  func suspend() -> [Int32] {
    release()
    cterm_stop()
    var heard: [Int32] = []
    while heard.last != SIGCONT, cterm_wait([signals], 1, 500) > 0 {
      heard.append(cterm_signals_read(signals))
    }
    retake()
    return heard.filter { $0 != SIGCONT }
  }

  /// Sets the modes again after somebody else stopped us, and paints everything anew.
  func reclaim() {
    guard isUp else { return }
    try? device.makeRaw()
    encoder.forget()
  }

  private func retake() {
    do {
      try take()
    } catch {
      isUp = false
    }
    size = device.size
    encoder.resize(size)
  }

  private func release() {
    encoder.leave { _ = device.send($0, heeding: -1) }
    device.restore()
    cterm_guard_disarm()
    cterm_stderr_back()
    isUp = false
  }

  private func take() throws(ScreenRefusal) {
    try device.makeRaw()
    let error = encoder.rescue { bytes in
      cterm_guard_arm(device.descriptor, bytes.baseAddress, bytes.count)
    }
    guard error == 0 else {
      device.restore()
      throw .system(error)
    }
    _ = cterm_stderr_aside()
    isUp = true
  }
}
