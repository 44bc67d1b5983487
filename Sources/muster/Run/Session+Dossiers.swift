import Fishery

extension Session {
  /// Visits the dossiers of a file one at a time, so that its length costs no memory.
  ///
  /// What is wrong is told by file, line and path, and the others are visited all the same.
  /// - Returns: whether all could be read.
  func dossiers(
    at path: String, asOf day: CivilDate?, visit: (DossierDocument) throws -> Void
  ) throws -> Bool {
    var reader = try DossierReader(path)
    defer { reader.close() }
    var areAllRead = true
    var count = 0
    while let piece = try reader.next() {
      count += 1
      do {
        try visit(try DossierDocument(try piece.document.get(), asOf: day))
      } catch let fault where fault is DossierFault || fault is JSONFault {
        let place = piece.line.map { "line \($0): " } ?? ""
        console.say("muster: \(path): \(place)\(fault)")
        areAllRead = false
      }
    }
    guard count > 0 else {
      console.say("muster: \(path == "-" ? "standard input" : path) holds no dossier")
      return false
    }
    return areAllRead
  }
}
