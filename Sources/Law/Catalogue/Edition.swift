extension Catalogue {
  /// Stands for how the rules judge: a hash of their sources, which a test holds it against.
  ///
  /// A registry that was judged by another one is judged again, since a rule that was put right may
  /// clear nobody by its old answer.
  public static let edition: UInt64 = 0xf268_7af4_6ec0_f3a6
}
