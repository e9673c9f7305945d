import PlainText
import Testing

@Suite struct LongNumberTests {
  @Test(
    "Only the last four digits of what may be a PESEL show, of other long numbers, which may be a PIN, none",
    arguments: [
      ("01620300022", "•••••••0022"), ("a 0162030002, b", "a ••••••••••, b"),
      ("żółć 01620300022 1 01620300015", "żółć •••••••0022 1 •••••••0015"),
      ("999999010 on 2026-01-05T08:00", "999999010 on 2026-01-05T08:00"), ("", ""),
    ])
  func masked(_ text: String, _ masked: String) { #expect(LongNumbers.masked(text) == masked) }

  @Test(
    "A PESEL in groups is one all the same; what is grouped otherwise is a date, a telephone number, a count",
    arguments: [
      ("0162 0300 022", "•••• •••0 022"), ("016203-00022,", "••••••-•0022,"),
      ("5 0162 0300 022 x", "5 •••• •••0 022 x"), ("0 1 6 2 0 3 0 0 0 2 2", "• • • • • • • 0 0 2 2"),
      ("żółć 01620-300022", "żółć •••••-••0022"), ("0162 0300 023", "0162 0300 023"),
      ("0162  0300 022", "••••  •••0 022"), ("+01 620 300 022", "+•• ••• ••0 022"),
      ("2026-01-05 08:00:00", "2026-01-05 08:00:00"), ("+48 600 700 800", "+48 600 700 800"),
      ("01620300022 0162 0300 022", "•••••••0022 •••• •••0 022"), ("00 00 00 00 000", "00 00 00 00 000"),
      ("0162 0300 022 01620 300015", "•••• •••0 022 ••••• ••0015"),
      ("+48 601 234 567 0162 0300 022", "+48 601 234 567 •••• •••0 022"),
      ("2026-01-05 0162 0300 022", "2026-01-05 •••• •••0 022"),
      ("nr 20010215 124", "nr •••••••5 124"), ("02-07-1803-627", "••-••-•••3-627"),
    ])
  func inGroups(_ text: String, _ masked: String) { #expect(LongNumbers.masked(text) == masked) }

  @Test(
    "Whatever stands between the groups",
    arguments: [
      ("0162.0300.022", "••••.•••0.022"), ("0162/0300/022", "••••/•••0/022"),
      ("0162 - 0300 / 022", "•••• - •••0 / 022"), ("0162–0300–022", "••••–•••0–022"),
      ("0162_0300_022.scn", "••••_•••0_022.scn"), ("016203\n00022", "••••••\n•0022"),
      ("„0162 0300 022”", "„•••• •••0 022”"), ("0162\u{A0}0300\u{202F}022", "••••\u{A0}•••0\u{202F}022"),
      ("01\u{200B}62 0300 022", "••\u{200B}•• •••0 022"), ("5. 0162 0300 022", "5. •••• •••0 022"),
      ("０１６２ ０３００ ０２２", "•••• •••０ ０２２"), ("│ a 0162 0300   │\n│ 022 b │", "│ a •••• •••0   │\n│ 022 b │"),
      ("0162    0300 \t  022", "••••    •••0 \t  022"), ("0162, 0300, 022", "••••, •••0, 022"),
      ("0162:0300:022", "••••:•••0:022"), ("0162;0300|022", "••••;•••0|022"),
      ("0162•0300→022", "••••••••0→022"), ("0162•••0300•••022", "0162•••0300•••022"),
      ("01\u{202A}62\u{2066}0300 022", "••\u{202A}••\u{2066}•••0 022"),
      ("0162\u{2028}0300\u{FFFD}022", "••••\u{2028}•••0\u{FFFD}022"),
      ("⓪①⑥②⓪③⓪⓪⓪②②", "•••••••⓪⓪②②"), ("0¹62 0³⁰0 ⓿❷Ⅱ", "•••• •••0 ⓿❷Ⅱ"),
      ("(0162)0300(022)", "(••••)•••0(022)"), ("0162+0300*022", "••••+•••0*022"),
      ("0162'0300’022", "••••'•••0’022"), ("0162....0300 022", "0162....0300 022"),
      ("0.1.6.2.0.3.0.0.0.2.2", "•.•.•.•.•.•.•.0.0.2.2"), ("0162…0300\"022", "••••…•••0\"022"),
      ("0162%0300%022", "••••••••0%022"),
      ("0162«0300»022", "••••«•••0»022"), ("0162×0300€022", "••••×•••0€022"),
      ("0162 ★ 0300 022", "•••• ★ •••0 022"),
      ("0162 ┃ 0300 022", "0162 ┃ 0300 022"),
      ("0162\u{2BC}0300\u{1680}022", "••••\u{2BC}•••0\u{1680}022"),
      ("0.1.6.2.0.3.0.0.0.2.2, 12 lat", "•.•.•.•.•.•.•.0.0.2.2, 12 lat"),
      ("2026-01-05 0.1.6.2.0.3.0.0.0.2.2 08:00", "2026-01-05 •.•.•.•.•.•.•.0.0.2.2 08:00"),
      ("27%: 4.41.218.106", "27%: 4.41.218.106"),
    ])
  func joints(_ text: String, _ masked: String) { #expect(LongNumbers.masked(text) == masked) }

  @Test("Every character of ASCII that is no letter may stand between groups")
  func everyJoint() {
    // `%30` is an escape.
    for byte in UInt8(0)..<0x80 where !(0x30...0x39 ~= byte) && byte != UInt8(ascii: "%") {
      let mark = Unicode.Scalar(byte)
      let text = "01620" + String(mark) + "300022"
      #expect(LongNumbers.mayBeIn(text) == !mark.properties.isAlphabetic, "\(byte)")
      let shown = mark.properties.isAlphabetic ? text : "•••••" + String(mark) + "••0022"
      #expect(LongNumbers.masked(text) == shown, "\(byte)")
    }
  }

  @Test(
    "Escapes, and what stands on a digit, hide none",
    arguments: [
      (#"0162030\u{30}022"#, #"•••••••\u{30}022"#), (#"016203\n00022"#, #"••••••\n•0022"#),
      ("016203\t00022", "••••••\t•0022"), (#"\u{000030}\u{31}620300022"#, "•••••••••••••••••••••0022"),
      (#"\u0030162030\x30022"#, #"••••••••••••\x30022"#), (#"0162030\x{30}022"#, #"•••••••\x{30}022"#),
      (#"0162030\U00000030022"#, "•••••••••••••••••022"), (#"\0611620300022"#, "••••••••••0022"),
      (#"0162\r\n0300022"#, #"••••\r\n•••0022"#), (#"0162\\n0300\\t022"#, #"••••\\n•••0\\t022"#),
      (#"01620\\u0033\\u00300022"#, "•••••••••••••••••••0022"),
      ("%30%31620300022", "•••••••••••0022"), ("0162%2D0300%2F022", "••••%2D•••0%2F022"),
      ("0162%C2%A00300%E2%80%93022", "••••%C2%A0•••0%E2%80%93022"), ("%25301620300022", "•••••••••••••••"),
      ("0162%u00300300022", "•••••••••••••••••"),
      ("&#48;&#x31;620300022", "••••••••••••••••0022"), ("01620300&nbsp;022", "•••••••0&nbsp;022"),
      ("0162&ensp;0300&ndash;022", "••••&ensp;•••0&ndash;022"),
      ("&amp;#48;1620300022", "•••••••••••••••••••"),
      ("0\u{336}1\u{336}6\u{336}20300022", "•\u{336}•\u{336}•\u{336}••••0022"),
      ("0\u{FE0F}\u{20E3}1620300022", "•\u{FE0F}\u{20E3}••••••0022"), ("ａ０1620300022", "ａ•••••••0022"),
      ("0162\u{1}0300022", "••••\u{1}•••0022"), ("016203\u{1B}[1m00022", "••••••\u{1B}[1m•0022"),
      ("0162\u{1B}[K0300\u{1B}[2;1H022", "••••\u{1B}[K•••0\u{1B}[2;1H022"),
      ("\u{1B}[K 0162%30300022 m", "\u{1B}[K •••••••••0022 m"),
      (#"Q0162\u{1B}[0m0300022"#, #"Q••••\u{1B}[0m•••0022"#),
      (#"0162\\u001b[1;31m0300022"#, #"••••\\u001b[1;31m•••0022"#),
      (#"0162\033[K0300022"#, #"••••\033[K•••0022"#), ("0162%1B%5B0m0300022", "••••%1B%5B0m•••0022"),
      (#"0162\u{9b}0m0300022"#, #"••••\u{9b}0m•••0022"#), ("0162\u{9B}0m0300022", "••••\u{9B}0m•••0022"),
      ("%01620300022%", "••••••••0022%"), (#"\u{41}010100001"#, "•••••••••••0001"),
      ("0162&nbsp0300022", "••••&nbsp•••0022"),
    ])
  func escapes(_ text: String, _ masked: String) {
    #expect(LongNumbers.masked(text) == masked)
    #expect(LongNumbers.masked(lines: ["a", text, "b"]) == ["a", masked, "b"])
  }

  @Test(
    "What ends a line, and what parts the cells of a table, parts numbers",
    arguments: [
      "123456785\t85", #"5895\n0\n7632"#, "1200\t3400\t5600", #"+48601234016\n+48602016123"#,
      "2026-01-05\t08:00\t200", "%20 2026-01-05\n10:00\n2026-01-05", #"C:\2026\01\05\930"#,
    ]) func parted(_ text: String)
  { #expect(LongNumbers.masked(text) == text) }

  @Test(
    "A plus makes a telephone of what stands behind it, wherever",
    arguments: [
      "Room 5! +48601234567", "40%, +48812568110", "1 \"+48812568110\"", "5 +48 601 234 567",
      "{\"n0\": [63]} +48812568110",
    ])
  func behindPlus(_ text: String) {
    #expect(LongNumbers.masked(text) == text)
    #expect(LongNumbers.masked("5+24072575164") == "5+•••••••5164")
  }

  @Test(
    "An escape that is cut short is none",
    arguments: [
      #"\"#, #"\u"#, #"\u{"#, #"\u{3"#, #"\u{110000}"#, #"\x"#, #"\x4"#, #"\0"#, #"\U0"#, "%", "%4", "%u",
      "%C2", "%C2%",
      "%FF%FF", "&", "&#", "&#x", "&n", "&nbsp", "&nosuchname;", "\u{1B}", "\u{1B}[", "\u{1B}[3",
    ]) func cutShort(_ escape: String)
  {
    #expect(LongNumbers.masked("01620300022 " + escape) == "•••••••0022 " + escape)
  }

  @Test("A PESEL is not told by what is left of a line without it")
  func removed() {
    #expect(LongNumbers.removed(from: #"a 0162030\u{30}022 b"#) == #"a \u{30}022 b"#)
    #expect(LongNumbers.removed(from: "a 5 b") == "a 5 b")
  }

  @Test(
    "Dates, times, addresses and numbers of telephones are none",
    arguments: [
      "5.01.2026 08:00", "2026/01/05 12.30", "od 05.01.2026 do 12.01.2026 i 7", "+48 600.700.800 22 33",
      "600 700 800 601 202 303", "2026-01-05 2026-01-12 12", "17.05.2285 r. 12", "22.11.1944–23.11.2026 1",
    ]) func others(_ text: String)
  { #expect(LongNumbers.masked(text) == text) }

  @Test("Nor are compact dates with a count, and addresses of the internet")
  func dated() {
    for number in 0..<1000 {
      let text = "20260101-" + String(String(number + 1000).dropFirst())
      #expect(LongNumbers.masked(text) == text)
      let address = "192.168.\(10 + number % 90).\(100 + number % 150)"
      #expect(LongNumbers.masked(address) == address)
    }
  }

  @Test(
    "Where the form leaves it open, the check digit and the day decide",
    arguments: [
      ("48 650 100 019", "•• ••• ••0 019"), ("+48 650 100 019", "+•• ••• ••0 019"),
      ("48 650 100 018", "48 650 100 018"), ("+48 650 100 018", "+48 650 100 018"),
      ("2066-01-05-127", "••••-••-•5-127"), ("2026-01-05-127", "2026-01-05-127"),
      ("2066-01-05-126", "2066-01-05-126"), ("12:30:05 0162 0300 022", "12:30:05 •••• •••0 022"),
      ("01:62:03:00022", "••:••:••:•0022"), ("02:21 13 07589", "••:•• •• •7589"),
      ("02 21 13:07 589", "•• •• ••:•7 589"), ("02:21 13 07588", "02:21 13 07588"),
      ("02:21:13 07589", "02:21:13 07589"), ("2026-01-05 08:00:30, 5", "2026-01-05 08:00:30, 5"),
    ])
  func ambiguous(_ text: String, _ masked: String) { #expect(LongNumbers.masked(text) == masked) }

  @Test(
    "What has more digits in one piece is the number of an order, unless a PESEL stands in it",
    arguments: [
      ("1234567890123", "1234567890123"), ("0162030002212", "•••••••••••••"),
      ("1201620300022", "•••••••••••••"),
      ("123456789012", "••••••••••••"), ("12345678901234567890", "12345678901234567890"),
      ("wait 9999999999d", "wait 9999999999d"), ("wait 99999999999d", "wait 99999999999d"),
      ("01620300022d", "•••••••0022d"), ("9999999999", "••••••••••"),
      ("tel. +48601234567", "tel. +48601234567"), ("+48650100019", "+•••••••0019"),
    ])
  func orders(_ text: String, _ masked: String) { #expect(LongNumbers.masked(text) == masked) }

  @Test("One goes on in the next line")
  func overLines() {
    #expect(LongNumbers.masked(lines: ["a 0162 0300", "  022 b", "0"]) == ["a •••• •••0", "  022 b", "0"])
    #expect(LongNumbers.masked(lines: ["01620300022", "x\ny"]) == ["•••••••0022", "x\ny"])
    #expect(
      LongNumbers.masked(lines: ["x\ny", "0162 0300", "022", ""]) == ["x\ny", "•••• •••0", "022", ""])
  }

  @Test("What begins with a date is none, whatever number stands behind it")
  func dates() {
    for number in 0..<1000 {
      let text = "2026-01-01-" + String(String(number + 1000).dropFirst())
      #expect(LongNumbers.masked(text + ".scn") == text + ".scn")
    }
  }

  @Test("A telephone number of this country is none where its country is written without a plus")
  func telephones() {
    for number in 0..<1000 {
      let text = "48 601 234 " + String(String(number + 1000).dropFirst())
      #expect(LongNumbers.masked(text) == text)
    }
  }

  @Test(
    "Of numbers in groups the digits count",
    arguments: [
      ("016 203 000 22", "X"), ("01-62030002 x", "X x"), ("123 456 789", "123 456 789"),
      ("01 62  030002", "01 62  030002"),
      ("a1620300022b", "aXb"), ("０１６２０３０００２２", "X"),
    ])
  func grouped(_ text: String, _ rewritten: String) {
    #expect(GroupedDigits.rewritten(text) { _, _ in "X" } == rewritten)
  }
}
