import Foundation
import Testing

@testable import muster

/// Reading what a person types.
struct StreamTests {
  @Test func `a request to stop that came before the reading ends it`() {
    let pipe = Pipe()
    let stream = Stream(descriptor: pipe.fileHandleForReading.fileDescriptor, name: "a pipe")
    #expect(stream.line { true } == nil)
  }

  @Test func `a request to stop is heard while nobody types`() {
    let pipe = Pipe()
    let stream = Stream(descriptor: pipe.fileHandleForReading.fileDescriptor, name: "a pipe")
    var looks = 0
    let line = stream.line {
      looks += 1
      return looks > 2
    }
    #expect(line == nil)
  }

  @Test(arguments: [("yes\nno\n", "yes"), ("no end", nil), ("", nil), ("\n", "")])
  func `a line ends with its end`(text: String, line: String?) throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try pipe.fileHandleForWriting.close()
    let stream = Stream(descriptor: pipe.fileHandleForReading.fileDescriptor, name: "a pipe")
    #expect(stream.line { false } == line)
  }
}
