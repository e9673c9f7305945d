/// A file, perhaps with others beside it, whose mistakes are marked by `‸`; the codes in the order of the
/// lines, the file before what it includes.
struct FileMistake: CustomStringConvertible, Sendable {
  let description: String
  let codes: [String]
  let files: [String: String]

  init(_ description: String, _ codes: [String], _ text: String, _ others: [String: String] = [:]) {
    self.description = description
    self.codes = codes
    files = others.merging(["test.scn": text]) { $1 }
  }
}

enum FileMistakes {
  static let all = names + tables + includes + actors

  static let names = [
    FileMistake(
      "a mark whose reason a row leaves empty", ["value-missing"],
      "scenario \"A $who\" pomiń=‸$why‸\nprint $who\nexamples\nwho why\nanna \"\"\njan \"later\""),
    FileMistake("a name that no line sets", ["name-not-set"], "enter-pin ‸$pin‸"),
    FileMistake("a name that only a later line sets", ["name-not-set"], "print ‸$a‸\nset a 1\nprint $a"),
    FileMistake("a name set by the line that uses it", ["name-not-set"], "find ‸$a‸ -> a"),
    FileMistake("each use by itself", ["name-not-set", "name-not-set"], "print \"‸$a‸ x\"\nset y ‸${b}‸"),
    FileMistake("names in expectations", ["name-not-set"], "accounts => count=‸$n‸"),
    FileMistake("names in actors", ["name-not-set"], "clerk@‸$f‸: queue"),
    FileMistake("the name of a code", ["name-not-set"], "verify => refused ‸$code‸"),
    FileMistake(
      "the names of one scenario in another", ["name-not-set"],
      "scenario \"A\"\nset a 1\nscenario \"B\"\nprint ‸$a‸"),
    FileMistake(
      "a name of the setup that a scenario sets", ["name-not-set"],
      "setup\nprint ‸$a‸\nscenario \"A\"\nset a 1"),
    FileMistake(
      "a name in a title that is no column", ["name-not-set"],
      "set a 1\nscenario \"A ‸$a‸ $b\"\nprint $b\nexamples\nb\n1"),
    FileMistake(
      "in the cleanup a name that no scenario sets", ["name-not-set"],
      "scenario \"A\"\nset a 1\ncleanup\nprint $a ‸\nprint ‸$b‸".replacing("$a ‸", with: "$a")),
    FileMistake(
      "a mistyped line sets its name all the same", ["unknown-verb"],
      "clerk@brzoza: ‸isue-pin‸ -> pin\nprint $pin"),
    FileMistake("a name for an included path", ["name-not-set"], "set a x.scn\ninclude ‸$a‸"),
  ]

  static let tables = [
    FileMistake(
      "rows below a header in capitals", ["unknown-verb"],
      "scenario \"A $a\"\nprint $a => ok\n‸Examples‸\na b\n1 2\nscenario \"B\"\nprint x => ok"),
    FileMistake(
      "in Polish, and the next header in capitals too", ["unknown-verb", "unknown-verb"],
      "scenario \"A $a\"\nprint $a => ok\n‸Przykłady‸ \"x\"\na b\n1 2\n‸Scenariusz‸ \"B\"\nprint x => ok"),
    FileMistake(
      "rows below a header of a table with a mistake", ["blank-missing"],
      "scenario \"A $a\"\nprint $a => ok\nexamples \"x\"‸:‸\na b\n1 2"),
    FileMistake(
      "rows below a table that is misplaced", ["misplaced-examples"],
      "setup\nprint x\n‸examples‸\na b\n1 2\nscenario A\nprint a"),
    FileMistake(
      "signs that part columns elsewhere", ["column-separator"],
      "scenario A\nprint $a\nexamples\n‸|‸ a | b |\n"),
    FileMistake("commas", ["column-separator"], "scenario A\nprint x\nexamples\n‸a,‸ b\n"),
    FileMistake("in a row", ["column-separator"], "scenario A\nprint $a\nexamples\na\n‸1;2‸ 3\n\"4;5\"\n"),
    FileMistake(
      "a title that a row leaves empty", ["empty-title"],
      "scenario \" $a\"\nprint $a => ok\nexamples\na\n1\n‸\"  \"‸\n"),
    FileMistake(
      "a row with too few cells: the end of the line", ["examples-cell-count"],
      "print $a $b x\nexamples\na b\n1‸".replacing("print $a $b x", with: "print \"$a $b\"")),
    FileMistake(
      "a row with too many cells: the first of them", ["examples-cell-count"],
      "print $a\nexamples\n  a\n  1\n  \"ż ż\" ‸2‸ 3"),
    FileMistake("a column that is no name", ["bad-name"], "print x\nexamples\na ‸2b‸\n1 2"),
    FileMistake("a column twice", ["duplicate-example-name"], "print $a\nexamples\na ‸a‸\n1 2"),
    FileMistake("an open string in a row", ["unclosed-string"], "print $a\nexamples\na\n‸\"‸1"),
    FileMistake("a stray quotation mark in a row", ["stray-quote"], "print $a\nexamples\na\n1‸\"‸"),
    FileMistake("a control character in a row", ["control-character"], "print $a\nexamples\na\n‸\u{1}‸"),
    FileMistake(
      "a table after the setup", ["misplaced-examples"], "setup\nprint x\n‸examples‸\nscenario A\nprint a"),
    FileMistake(
      "a table after the cleanup", ["misplaced-examples"], "scenario A\nprint a\ncleanup\n‸przykłady‸"),
    FileMistake(
      "a table that lacks a name of another", ["name-not-set"],
      "scenario T\nprint $a\nexamples\na\n1\n‸examples‸ \"x\"\nb\n2"),
    FileMistake(
      "a table that lacks a name of the title", ["name-not-set"],
      "scenario \"T $a\"\nprint x\n‸examples‸\nb\n1\nexamples\na\n2"),
    FileMistake(
      "two tables that each lack a name of the other", ["name-not-set", "name-not-set"],
      "scenario T\nprint \"$a $b\"\n‸examples‸\na\n1\n‸examples‸\nb\n2"),
    FileMistake(
      "a name in the title of a table that it has not", ["name-not-set"],
      "scenario T\nprint x\nexamples \"‸$b‸\"\na\n1"),
    FileMistake(
      "a name in a reason that no table has", ["name-not-set"], "scenario T skip=\"‸$b‸\"\nprint x"),
    FileMistake(
      "a table before the first scenario", ["misplaced-examples"],
      "print x\n‸examples‸\na\n1\nscenario A\nprint a"),
    FileMistake(
      "a misspelt header ends the table before it", ["unknown-key"],
      "scenario A\nprint $a\nexamples\na\n1\nscenario B ‸tgas‸=x\nprint b"),
    FileMistake(
      "a cell that does not fit where it is used", ["unknown-code"],
      "verify => refused $code\nexamples\ncode\naudit-broken\n‸audit-brokne‸"),
    FileMistake(
      "a cell that is no word of a key", ["unknown-word"],
      "accounts status=$s\nexamples\ns\nactive\n‸activ‸"),
  ]

  static let includes = [
    FileMistake(
      "a given name outside of what is included", ["name-not-set"],
      "include x.scn who=a\nprint ‸$who‸", ["x.scn": "print $who"]),
    FileMistake(
      "a given name that a line inside sets is gone too", ["name-not-set"],
      "include x.scn who=a\nprint $b\nprint ‸$who‸", ["x.scn": "find x -> who\nfind x -> b\nprint $who"]),
    FileMistake(
      "a name outside that is not set, given on", ["name-not-set"],
      "include x.scn who=‸$a‸", ["x.scn": "print $who"]),
    FileMistake(
      "a given value that does not fit where it is used", ["unknown-code"],
      "include x.scn code=‸audit-brokne‸", ["x.scn": "verify => refused $code"]),
    FileMistake(
      "a given value that a row brings and that does not fit", ["unknown-code"],
      "scenario A\ninclude x.scn code=$c\nexamples\nc\n‸audit-brokne‸", ["x.scn": "verify => refused $code"]),
    FileMistake("a missing file", ["include-missing"], "include ‸\"common.scn\"‸"),
    FileMistake("a missing file by a bare word", ["include-missing"], "dołącz ‸common.scn‸ # x"),
    FileMistake("a folder", ["include-missing"], "include ‸\"folder\"‸"),
    FileMistake(
      "a file of something else", ["include-invalid"], "include ‸shadow‸",
      ["shadow": "root:x:0:0\n# x\nlogin"]),
    FileMistake(
      "a file of something else, under another name", ["include-invalid"], "include ‸\"shadow.SCN\"‸",
      ["shadow.SCN": "root:x:0:0\n# x\n> y\n\nanna:x:1:1\n\"\""]),
    FileMistake("the file itself", ["include-cycle"], "include ‸\"test.scn\"‸"),
    FileMistake("the file itself, by a longer way", ["include-cycle"], "include ‸\"./a/../test.scn\"‸"),
    FileMistake(
      "a circle of three", ["include-cycle"], "include \"a/one.scn\"",
      ["a/one.scn": "include \"two.scn\"", "a/two.scn": "print x\n  include ‸\"../test.scn\"‸"]),
    FileMistake(
      "a mistake in an included file", ["unknown-verb"], "include \"a/one.scn\"",
      ["a/one.scn": "\n  ‸logni‸"]),
    FileMistake(
      "mistakes in both", ["unknown-verb", "unknown-key"], "‸logni‸\ninclude \"one.scn\"",
      ["one.scn": "quit ‸x‸=1"]),
  ]

  static let actors = [
    FileMistake("forgot-password by admin", ["argument-missing"], "forgot-password‸"),
    FileMistake("reset-password by support", ["argument-missing"], "support: reset-password => ok‸"),
    FileMistake("reset-password by a clerk", ["argument-missing"], "as clerk@brzoza\nreset-password  # x‸"),
    FileMistake(
      "the actor of the setup goes on in each scenario", ["argument-missing"],
      "as anna\nscenario A\nforgot-password\nas support\nscenario B\nforgot-password\nas admin\nforgot-password‸"
    ),
    FileMistake("after a patient's line", ["argument-missing"], "anna: forgot-password\nforgot-password‸"),
  ]
}
