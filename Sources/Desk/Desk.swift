/// The dashboard: what the command line opens, and what it photographs.
public enum Desk {
  /// Everything that can be done on the desk, for the manual page.
  public static var commands: [Command] { Command.all }
}
