import Fishery

/// How a port is called on the desk.
enum PortName {
  /// `Benoa IDBOA`; only the code where the gazetteer does not hold it.
  static func of(_ code: String) -> String {
    guard let port = PortCode(code).flatMap({ Port($0) }) else { return code }
    return "\(port.name) \(code)"
  }
}
