import CTerm

/// A descriptor that becomes readable when somebody rings.
final class Bell: Sendable {
  let descriptor: Int32

  init() throws(ScreenRefusal) {
    descriptor = cterm_bell_open()
    if descriptor < 0 { throw .lastCall() }
  }

  func ring() { cterm_bell_ring(descriptor) }
  func hush() { cterm_bell_hush(descriptor) }

  deinit { cterm_bell_close(descriptor) }
}
