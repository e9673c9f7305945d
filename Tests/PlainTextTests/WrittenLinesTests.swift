import PlainText
import Testing

@Suite struct WrittenLinesTests {
  private var three: WrittenLines {
    var written = WrittenLines()
    written.add("zażółć")
    written.add("gęślą", behind: 2)
    written.add("", behind: -1)
    return written
  }

  @Test func eachLineHasItsEnd() {
    #expect(String(decoding: three.bytes, as: UTF8.self) == "zażółć\n  gęślą\n\n")
    #expect(three.lines() == ["zażółć", "  gęślą", ""])
    #expect(WrittenLines().lines() == [])
  }

  @Test func twoPartsOfALineStandApart() {
    var written = WrittenLines()
    written.add("  7", beside: "login")
    #expect(written.lines() == ["  7  login"])
  }

  @Test func whatStandsBeforeStays() {
    var written = three
    let start = written.bytes.count
    written.add("jaźń")
    #expect(written.lines(from: start) == ["jaźń"])
    written.replace(from: start, with: ["a", "b"])
    #expect(written.lines() == ["zażółć", "  gęślą", "", "a", "b"])
    written.replace(from: start, with: [])
    #expect(written.lines() == three.lines())
  }
}
