import Testing

@testable import Terminal

struct SecretBufferTests {
  private func typed(_ keys: String) -> (text: String, turn: SecretBuffer.Turn) {
    var buffer = SecretBuffer()
    var turn = SecretBuffer.Turn.goOn
    for byte in keys.utf8 where turn == .goOn { turn = buffer.take(byte) }
    return (buffer.text, turn)
  }

  @Test(arguments: [
    ("hasło\r", "hasło"), ("zażółć\u{7F}\u{7F}b\n", "zażób"), ("日本\u{8}\r", "日"), ("\u{7F}a\r", "a"),
    ("źle\u{15}dobrze\r", "dobrze"), ("a\u{1B}[Ab\u{1B}OHc\r", "abc"), ("\u{1B}[200~ab\u{1B}[201~\r", "ab"),
    ("ab\u{4}c\r", "abc"), ("\r", ""),
  ])
  func keysMakeText(keys: String, text: String) {
    #expect(typed(keys) == (text, .done))
  }

  @Test(arguments: ["abc\u{3}", "\u{4}"])
  func keysCancel(keys: String) {
    #expect(typed(keys).turn == .cancelled)
  }

  @Test func clearingLeavesNothing() {
    var buffer = SecretBuffer()
    _ = buffer.take(0x61)
    buffer.clear()
    #expect(buffer.bytes == [])
  }
}
