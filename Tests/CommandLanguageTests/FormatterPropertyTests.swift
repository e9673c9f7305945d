import Foundation
import Testing

@testable import CommandLanguage

/// What must hold of the canonical form of any file.
@Suite struct FormatterPropertyTests {
  static let languages: [Language?] = [nil, .en, .pl]
  private static let shares = 0..<4

  private static func files(_ share: Int) -> [(seed: UInt64, file: RandomFile)] {
    (0..<25).map { index in
      let seed = UInt64(share * 1000 + index)
      return (seed, RandomFile(seed: seed))
    }
  }

  @Test("Random files are good files", arguments: shares)
  func good(_ share: Int) throws {
    for (seed, file) in Self.files(share) {
      let messy = file.messy(seed: seed)
      #expect(try Meaning.of(messy) == Meaning.of(file.plain(.en)), "\(messy)")
      #expect(try Meaning.of(messy) == Meaning.of(file.plain(.pl)), "\(messy)")
    }
  }

  @Test("Formatting again changes nothing", arguments: shares)
  func idempotent(_ share: Int) throws {
    for (seed, file) in Self.files(share) {
      for language in Self.languages {
        let once = try Formatting.format(file.messy(seed: seed), language)
        #expect(Formatting.same(try Formatting.format(once, language), once), "\(once)")
        #expect(Formatting.same(try Formatting.format(once), once), "\(once)")
      }
    }
  }

  @Test("The meaning stays", arguments: shares)
  func meaning(_ share: Int) throws {
    for (seed, file) in Self.files(share) {
      let messy = file.messy(seed: seed)
      let wanted = try Meaning.of(messy)
      for language in Self.languages {
        #expect(try Meaning.of(Formatting.format(messy, language)) == wanted, "\(messy)")
      }
    }
  }

  @Test("The words and the blank lines alone decide, in each dialect", arguments: shares)
  func canonical(_ share: Int) throws {
    for (seed, file) in Self.files(share) {
      for language in [Language.en, .pl] {
        let canonical = try Formatting.format(file.plain(language))
        #expect(
          Formatting.same(try Formatting.format(file.messy(seed: seed), language), canonical), "\(canonical)")
        #expect(
          Formatting.same(try Formatting.format(file.messy(seed: seed + 7), language), canonical),
          "\(canonical)")
      }
    }
  }

  @Test("There and back is the same, by either way", arguments: shares)
  func roundTrip(_ share: Int) throws {
    for (seed, file) in Self.files(share) {
      let messy = file.messy(seed: seed)
      for (home, away) in [(Language.en, Language.pl), (.pl, .en)] {
        let canonical = try Formatting.format(messy, home)
        let back = try Formatting.format(Formatting.format(canonical, away), home)
        #expect(Formatting.same(back, canonical), "\(canonical)")
      }
    }
  }

  @Test("Every comment stays, in its order, and no line has blanks at its end", arguments: shares)
  func remarks(_ share: Int) throws {
    for (seed, file) in Self.files(share) {
      let messy = file.messy(seed: seed)
      let canonical = try Formatting.format(messy, .pl)
      #expect(Self.remarks(canonical) == Self.remarks(messy))
      #expect(canonical.hasSuffix("\n") && !canonical.hasPrefix("\n") && !canonical.hasSuffix("\n\n"))
      #expect(!canonical.contains("\n\n\n") && !canonical.contains(" \n") && !canonical.contains("\t"))
    }
  }

  private static func remarks(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      line.range(of: "uwaga ").map { line[$0.lowerBound...].trimmingCharacters(in: .whitespaces) }
    }
  }
}

/// The files that ship.
@Suite struct FormatterShippedTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "scripts/scenarios")

  static let files: [String] =
    (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? [])
    .filter { $0.hasSuffix(".scn") }.sorted()

  private static func meaning(_ name: String, _ bytes: [UInt8]) throws -> [String] {
    let read: ScriptReader.Source = { (path) throws(ReadProblem) in
      if path == name { return bytes }
      guard let data = FileManager.default.contents(atPath: folder.appending(path: path).path) else {
        throw .missing
      }
      return Array(data)
    }
    // A part that others include may use what they set.
    switch try ScriptReader.read(name, title: "t", from: read) {
    case .success(let script): return Meaning.of(script)
    case .failure(let errors): return errors.all.map { $0.problem.code }
    }
  }

  /// A cell that is a word of the language is in the file's dialect, and stands in titles too.
  private static func meaningInEnglish(_ name: String, _ bytes: [UInt8]) throws -> [String] {
    try meaning(name, Array(Formatter.format(bytes, file: name, language: .en).get().utf8))
  }

  @Test("Every shipped file has a canonical form that says the same", arguments: files)
  func shipped(_ name: String) throws {
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
    let wanted = try Self.meaningInEnglish(name, bytes)
    for language in FormatterPropertyTests.languages {
      let text = try Formatter.format(bytes, file: name, language: language).get()
      #expect(Formatting.same(try Formatting.format(text, language), text))
      #expect(try Self.meaningInEnglish(name, Array(text.utf8)) == wanted)
    }
    let english = try Formatter.format(bytes, file: name, language: .en).get()
    #expect(Formatting.same(try Formatting.format(Formatting.format(english, .pl), .en), english))
  }

  @Test func thereAreFiles() { #expect(Self.files.count > 20) }
}
