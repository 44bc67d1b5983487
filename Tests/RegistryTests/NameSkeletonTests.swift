import Testing

@testable import Registry

@Test(arguments: [
  "muhammad rizki", "rizki  mohamad", "qc zz", "a'bd el-aziz 2nd", "", "  ", "ngô muhammad",
])
func `words in ASCII and others leave the same of a name`(name: String) {
  // A letter that is in no name makes it one of other scripts, and goes with its own word.
  let slow = NameSkeleton(of: name + " ม").text.split(separator: " ").filter { $0 != "ม" }
  #expect(NameSkeleton(of: name).text == slow.joined(separator: " "))
}
