extension Catalogue {
  /// The rules that travel with the program.
  public static let standard = Catalogue([])
}
