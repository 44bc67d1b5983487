/// Where the registry lies.
public enum RegistryPath {
  /// `$MUSTER_REGISTRY`, else `muster/registry.db` under `$XDG_DATA_HOME`, else under
  /// `~/.local/share`; nil when none of these is set. A relative `$XDG_DATA_HOME` does not count.
  public static func standard(_ environment: [String: String]) -> String? {
    if let own = environment["MUSTER_REGISTRY"], !own.isEmpty { return own }
    return data(environment).map { "\($0)/registry.db" }
  }

  /// The folder for state that can be made again, such as the story's own registry.
  public static func state(_ environment: [String: String]) -> String? {
    base(environment, variable: "XDG_STATE_HOME", home: ".local/state")
  }

  /// The folder for what belongs to a person at this machine, such as the key they sign with.
  public static func own(_ environment: [String: String]) -> String? {
    base(environment, variable: "XDG_CONFIG_HOME", home: ".config")
  }

  private static func data(_ environment: [String: String]) -> String? {
    base(environment, variable: "XDG_DATA_HOME", home: ".local/share")
  }

  private static func base(
    _ environment: [String: String], variable: String, home: String
  ) -> String? {
    if let base = environment[variable], base.hasPrefix("/") { return "\(base)/muster" }
    guard let user = environment["HOME"], user.hasPrefix("/") else { return nil }
    return "\(user)/\(home)/muster"
  }
}
