import Fishery

/// How a port is called on the desk.
enum PortName {
  /// `Benoa`; the code where the gazetteer does not hold it.
  static func short(_ code: String) -> String {
    PortCode(code).flatMap { Port($0) }?.name ?? code
  }

  /// `Benoa IDBOA`; only the code where the gazetteer does not hold it.
  static func of(_ code: String) -> String {
    guard let port = PortCode(code).flatMap({ Port($0) }) else { return code }
    return "\(port.name) \(code)"
  }
}
