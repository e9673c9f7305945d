import Testing

@testable import Terminal

@Suite struct PrintedBindingsTests {
  @Test func sequencesGoWhereTheirFirstKeyLeads() {
    let printed = PrintedBindings(
      """
      Standard key bindings
      "^X"           ->  ed-sequence-lead-in
      "^A" to "^C"   ->  vi-undo
      "1"  to "2"    ->  ed-digit
      "^ß"          ->  em-copy-prev-word
      Alternative key bindings
      "^["           ->  ed-sequence-lead-in
      "^X"           ->  ed-sequence-lead-in
      Multi-character bindings
      "^[[A"         ->  ed-prev-history
      "^Xa"          ->  em-set-mark
      "^Xs"          ->  "print "ą" -> b"
      Arrow key bindings
      up             ->  ed-prev-history
      """)
    #expect(
      printed.standard.filter { $0.function != "ed-sequence-lead-in" } == [
        .init(keys: ["^A", "^B", "^C"], function: "vi-undo"), .init(keys: ["1", "2"], function: "ed-digit"),
        .init(keys: ["\u{9F}"], function: "em-copy-prev-word"), .init(keys: ["^Xa"], function: "em-set-mark"),
        .init(keys: ["^Xs"], function: "", macro: "print \"ą\" -> b"),
      ])
    #expect(
      printed.alternative.filter { $0.function != "ed-sequence-lead-in" } == [
        .init(keys: ["^[[A"], function: "ed-prev-history"), .init(keys: ["^Xa"], function: "em-set-mark"),
        .init(keys: ["^Xs"], function: "", macro: "print \"ą\" -> b"),
      ])
  }
}
