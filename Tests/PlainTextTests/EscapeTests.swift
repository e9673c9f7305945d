import PlainText
import Testing

/// JSON, markup, hexadecimal.
@Suite struct EscapeTests {
  @Test(
    "JSON strings",
    arguments: [
      ("", #""""#, #""""#), ("żółw 🐢", #""żółw 🐢""#, #""żółw 🐢""#), (#"a"b\c"#, #""a\"b\\c""#, #""a\"b\\c""#),
      ("\n\t\r", #""\n\t\r""#, #""\u000a\u0009\u000d""#),
      ("\u{1B}\0", #""\u001b\u0000""#, #""\u001b\u0000""#),
      ("\u{7F}", #""\u007f""#, "\"\u{7F}\""),
    ])
  func json(_ text: String, _ readable: String, _ strict: String) {
    #expect(JSONString.written(text) == readable)
    #expect(JSONString.written(text, .strict) == strict)
  }

  /// Keys, numbers and what is not rewritten stay to the byte, whatever stands in the strings.
  @Test func stringsAmongTheValues() {
    var inner = JSONObject()
    inner.add("tajne", "a \"tajne\"\n\u{1B}\\")
    inner.add("n", 5)
    var object = JSONObject()
    object.add("list", ["tajne", "", "\\", "żółw tajne"])
    object.add("inner", inner)
    object.add("rows", [JSONObject(), inner])
    object.add("none", orNull: nil)
    #expect(object.rewritingStrings { $0 }.line == object.line)
    #expect(JSONObject().rewritingStrings { _ in "x" }.line == "{}")
    let told = #"{"tajne":"a \"•\"\n\u001b\\","n":5}"#
    #expect(
      object.rewritingStrings { $0.replacing("tajne", with: "•") }.line
        == #"{"list":["•","","\\","żółw •"],"inner":"# + told + #","rows":[{},"# + told + #"],"none":null}"#)
  }

  @Test(
    "Markup",
    arguments: [
      ("żółw 1", "żółw 1", "żółw 1"),
      ("a<b>&\"c\"", "a&lt;b&gt;&amp;&quot;c&quot;", "a&lt;b&gt;&amp;&quot;c&quot;"),
      ("it's", "it&apos;s", "it&#39;s"), ("<\u{301}", "&lt;\u{301}", "&lt;\u{301}"),
      ("a\u{1B}\u{0}\u{FFFF}\t\n\rb", "a\t\n\rb", "a\u{1B}\u{0}\u{FFFF}\t\n\rb"),
      ("\u{FEFF}", "\u{FEFF}", "\u{FEFF}"),
    ])
  func markup(_ text: String, _ xml: String, _ html: String) {
    #expect(Markup.xml.escaped(text).unicodeScalars.elementsEqual(xml.unicodeScalars))
    #expect(Markup.html.escaped(text).unicodeScalars.elementsEqual(html.unicodeScalars))
  }

  @Test("Bytes as hexadecimal digits, there and back")
  func hexadecimal() {
    let bytes = Array(UInt8.min...UInt8.max)
    #expect(Hexadecimal.bytes(Hexadecimal.text(bytes)) == bytes)
    #expect(Hexadecimal.text([0, 0x1F, 0xFF]) == "001fff")
    for text in ["0", "0g", "FF", "zz", "00 "] { #expect(Hexadecimal.bytes(text) == nil, "\(text)") }
    #expect(Hexadecimal.digits(0x1B, least: 4) == "001b")
    #expect(Hexadecimal.digits(0x1F600, least: 4, isUpper: true) == "1F600")
  }

  @Test(
    "Polish plurals",
    arguments: [
      (0, PluralForm.many), (1, .one), (2, .few), (4, .few), (5, .many), (11, .many), (12, .many),
      (14, .many),
      (21, .many), (22, .few), (112, .many), (124, .few), (-1, .many), (-2, .few),
    ])
  func plurals(_ count: Int, _ form: PluralForm) {
    #expect(PluralForm(count) == form)
  }
}
