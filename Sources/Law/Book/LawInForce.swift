/// The law that something is judged by: known at once where a pack is laid over the built-in book,
/// else read by whoever first needs it, so that nobody waits for it before.
public struct LawInForce: Sendable {
  /// The local packs laid over the built-in book, in order.
  public let overlays: [String]
  private let read: @Sendable () -> LawBook

  public init(_ book: LawBook) {
    overlays = book.overlays
    read = { book }
  }

  /// The built-in book alone.
  public static let builtIn = LawInForce(overlays: []) {
    do throws(PackFault) {
      return try LawBook.builtIn()
    } catch {
      // It travels inside the program, and no program whose tests pass is without it.
      preconditionFailure("the built-in law cannot be read: \(error)")
    }
  }

  private init(overlays: [String], _ read: @escaping @Sendable () -> LawBook) {
    self.overlays = overlays
    self.read = read
  }

  /// All of it; who asks first waits while it is read.
  public var book: LawBook { read() }
}
