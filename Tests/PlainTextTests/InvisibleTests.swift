import PlainText
import Testing

@Suite struct InvisibleTests {
  @Test(
    "What is not seen is told by its code",
    arguments: [
      ("login", "login"), ("zażółć gęślą", "zażółć gęślą"), ("login\u{A0}", "login‹U+00A0›"),
      ("\u{FEFF}login", "‹U+FEFF›login"), ("lo\u{AD}gin", "lo‹U+00AD›gin"), ("a\u{200B}b", "a‹U+200B›b"),
      ("a\u{200D}b", "a‹U+200D›b"), ("a\u{2003}b", "a‹U+2003›b"), ("a\u{E0041}", "a‹U+E0041›"),
      ("👨‍👩‍👧", "👨‍👩‍👧"), ("❤\u{FE0F}", "❤\u{FE0F}"), ("漢字", "漢字"), ("🇵🇱", "🇵🇱"),
    ])
  func named(_ text: String, _ named: String) {
    #expect(Invisible.named(text) == named)
  }

  @Test(
    "Two texts that differ by nothing else",
    arguments: [
      ("akowalska ", "akowalska", "akowalska‹U+0020›", "akowalska"),
      ("akowalska\u{A0}", "akowalska", "akowalska‹U+00A0›", "akowalska"),
      ("a  b", "a b", "a ‹U+0020›b", "a b"), (" a", "a", "‹U+0020›a", "a"),
      ("a\u{A0}b", "a b", "a‹U+00A0›b", "a b"),
      ("a ", "b", "a ", "b"), ("a ", "a ", "a ", "a "), ("ab", "a b", "ab", "a b"),
    ])
  func told(_ one: String, _ other: String, _ first: String, _ second: String) {
    let told = Invisible.told(one, other)
    #expect(told.0 == first && told.1 == second)
  }

  @Test(
    "Nothing that one sees", arguments: [("", true), ("  ", true), ("\u{A0}\u{200B}\t", true), (".", false)])
  func nothing(_ text: String, _ isUnseen: Bool) {
    #expect(Invisible.hasNothingSeen(text) == isUnseen)
  }
}
