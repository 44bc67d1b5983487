internal import Glibc

/// Puts a new file in the place of a database, which stays beside under another name with all that
/// belongs to it; or everything back.
struct SettingAside {
  /// The database and the name that it is kept under.
  let path: String
  let kept: String
  private var moved: [String] = []

  init(_ path: String, as kept: String) {
    self.path = path
    self.kept = kept
  }

  /// - Throws: `.inTheWay` when a name is taken and whatever the disk says: all lies where it lay
  ///   then. `.setAside` where it could not be brought back.
  mutating func replace(with partial: String) throws(RegistryError) {
    do throws(RegistryError) {
      for part in WholeFile.parts where access(path + part, F_OK) == 0 {
        try WholeFile.name(path + part, kept + part)
        moved.append(part)
      }
      try WholeFile.name(partial, path)
    } catch {
      try giveBack(after: error)
      throw error
    }
  }

  private mutating func giveBack(after why: RegistryError) throws(RegistryError) {
    while let part = moved.popLast() {
      do throws(RegistryError) {
        try WholeFile.name(kept + part, path + part)
      } catch {
        throw .setAside(as: kept + part, why: why)
      }
    }
  }
}
