import Activation
import PlainText
import TestSupport

@testable import CommandLanguage

/// A random good file, known by its words: it can be written in a dialect, or in any spelling and layout at all.
struct RandomFile {
  /// A part of a word: the language's own, or anything else.
  enum Part {
    case fixed(String)
    case term(Term)
  }

  enum Line {
    case blank
    case comment(String)
    case narration(String)
    case words([[Part]], comment: String?)
  }

  private(set) var lines: [Line] = []
  private var random: SplitMix
  private var remarks = 0

  init(seed: UInt64) {
    random = SplitMix(seed: seed)
    build()
  }

  // MARK: Writing

  /// The file in one dialect, without any layout.
  func plain(_ language: Language) -> String {
    lines.map { line in
      switch line {
      case .blank: ""
      case .comment(let text): text
      case .narration(let text): "> " + text
      case .words(let words, let comment):
        (words.map { Self.written($0) { $0.in(language) } } + [comment].compactMap { $0 }).joined(
          separator: " ")
      }
    }.map { $0 + "\n" }.joined()
  }

  /// The file in mixed dialects, with blanks anywhere that they may stand.
  func messy(seed: UInt64) -> String {
    var random = SplitMix(seed: seed)
    let end = Bool.random(using: &random) ? "\n" : "\r\n"
    var text = Bool.random(using: &random) ? "" : "\u{FEFF}"
    for line in lines {
      switch line {
      case .blank: text += Self.blanks(0...2, &random) + end
      case .comment(let comment): text += Self.blanks(0...5, &random) + comment
      case .narration(let sentence):
        text += Self.blanks(0...3, &random) + ">" + Self.blanks(1...2, &random) + sentence
      case .words(let words, let comment):
        for word in words {
          text += Self.blanks(text.last?.isNewline ?? true ? 0...4 : 1...4, &random)
          text += Self.written(word) { Self.spelled($0, &random) }
        }
        if let comment { text += Self.blanks(1...3, &random) + comment }
      }
      text +=
        Self.blanks(0...2, &random) + end
        + (Int.random(in: 0...9, using: &random) == 0 && isBlank(line) ? end : "")
    }
    return text
  }

  private func isBlank(_ line: Line) -> Bool {
    if case .blank = line { return true }
    return false
  }

  private static func written(_ word: [Part], _ name: (Term) -> String) -> String {
    word.map { part in
      switch part {
      case .fixed(let text): text
      case .term(let term): name(term)
      }
    }.joined()
  }

  private static func blanks(_ count: ClosedRange<Int>, _ random: inout SplitMix) -> String {
    (0..<Int.random(in: count, using: &random)).map { _ in
      Int.random(in: 0...4, using: &random) == 0 ? "\t" : " "
    }
    .joined()
  }

  /// Either name, a Polish one perhaps with some of its letters plain.
  private static func spelled(_ term: Term, _ random: inout SplitMix) -> String {
    guard Bool.random(using: &random) else { return term.en }
    return term.pl.map { Bool.random(using: &random) ? String($0) : Folding.ascii(String($0)) }.joined()
  }

  // MARK: Building

  private mutating func build() {
    if chance(3) { remark() }
    add([[.term(Vocabulary.standard.verb("set")!.name)], [.fixed("v1")], [.fixed("akowalska")]])
    if chance(4) { statement() }
    add([[.term(Term("setup", "przygotowanie"))]])
    block()
    for number in 0..<Int.random(in: 1...3, using: &random) {
      var header: [[Part]] = [
        [.term(Term("scenario", "scenariusz"))], [.fixed("\"Scenariusz \(number) brak\"")],
      ]
      if chance(2) { header.append([.term(Term("tags", "tagi")), .fixed("=brak,pin,R\(number)")]) }
      add(header)
      let hasTable = chance(2)
      block(including: !hasTable)
      if hasTable { table() }
    }
    if chance(2) {
      add([[.term(Term("cleanup", "sprzątanie"))]])
      block(including: false)
    }
  }

  private mutating func block(including: Bool = true) {
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      switch Int.random(in: 0...9, using: &random) {
      case 0: remark()
      case 1: lines.append(.blank)
      case 2: lines.append(.narration(remarkText()))
      case 3 where including: add([[.term(Term("include", "dołącz"))], [.fixed("\"x.scn\"")]])
      default: statement()
      }
    }
  }

  /// A table whose columns bring an actor, a kind of document and a text, and one that nobody uses.
  private mutating func table() {
    let kinds = WordValues.terms(of: DocumentKind.self) + [WordValues.none]
    let clerk: [Part] = [.term(Term("clerk", "pracownik")), .fixed("@brzoza")]
    add([
      [.fixed("$kto:")], [.term(Term("present", "okaż"))],
      [.term(Term("document", "dokument")), .fixed("=$rodzaj")],
    ])
    add([[.term(Term("print", "wyświetl"))], [.fixed("$tekst")]])
    add([[.term(Term("examples", "przykłady"))]])
    add([[.fixed("kto")], [.fixed("rodzaj")], [.fixed("tekst")], [.fixed("brak")]])
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      if chance(5) { remark() }
      if chance(6) { lines.append(.blank) }
      add([
        pick([[.fixed("akowalska")], [.term(Term("support", "wsparcie"))], clerk]),
        quoted([.term(pick(kinds))]),
        [.fixed(pick(Self.cells))], [.fixed(pick(Self.cells))],
      ])
    }
  }

  private static let cells = [
    "brak", "\"a b\"", "none", "\"\"", "\"#\"", "$x", "zażółć", "=>", "a=b", "wsparcie",
  ]

  private mutating func quoted(_ parts: [Part]) -> [Part] {
    chance(4) ? [.fixed("\"")] + parts + [.fixed("\"")] : parts
  }

  private mutating func add(_ words: [[Part]]) {
    lines.append(.words(words, comment: chance(8) ? "# " + remarkText() : nil))
  }

  private mutating func remark() { lines.append(.comment("#" + remarkText())) }

  private mutating func remarkText() -> String {
    remarks += 1
    return "uwaga \(remarks): pokaż   brak => \"x" + pick(["", " $", " # # ", ")\\"]).trimmedEnd
  }

  private mutating func chance(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices.randomElement(using: &random)!
  }

  private mutating func statement() {
    add(StatementMaker(random: random).words(&random))
  }
}

extension String {
  fileprivate var trimmedEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
