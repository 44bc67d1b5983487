import Fishery
import Testing

struct NearestWordTests {
  let words = ["import", "imports", "export", "list", "law use"]

  @Test(arguments: [
    ("imprt", "import"), ("improt", "import"), ("exprot", "export"), ("lst", "list"),
    ("law sue", "law use"), ("import", "import"),
  ])
  func `a misspelt word is taken for the one it is fewest letters from`(
    wrong: String, right: String
  ) {
    #expect(words.nearest(to: wrong) == right)
  }

  @Test(arguments: ["", "x", "zz", "qqqq", "medical"])
  func `a word near none of them is taken for none`(wrong: String) {
    #expect(words.nearest(to: wrong) == nil)
  }
}
