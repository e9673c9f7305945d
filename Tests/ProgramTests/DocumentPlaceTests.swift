import Foundation
import TestSupport
import Testing

/// What the documents name is there: files and folders of the repository; and nothing of a machine.
@Suite struct DocumentPlaceTests {
  private static let top = ["Sources", "Tests", "scripts"]

  /// Every file and folder, from the top.
  private static let places: Set<String> = {
    let root = Repository.root.path
    let below = top.flatMap { folder in
      ((try? FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder)) ?? []).map {
        folder + "/" + $0
      }
    }
    return Set(top + ["Package.swift"] + below)
  }()

  /// The rooms, and the folders of tests, by which an article names a place without saying where they lie.
  private static let rooms = places.filter { $0.split(separator: "/").count == 2 && !$0.contains(".") }

  @Test(arguments: TestedDocument.all)
  func everyPlaceIsThere(_ document: TestedDocument) {
    for place in TestedDocument.code(in: document.prose) where Self.isPlace(place) {
      #expect(Self.isThere(place), "\(place) is not there")
    }
  }

  @Test func placesAreNamed() {
    let named = TestedDocument.all.flatMap { TestedDocument.code(in: $0.prose) }.filter(Self.isPlace)
    #expect(Set(named).count > 40)
  }

  private static func isPlace(_ span: String) -> Bool {
    guard !span.contains(" "), !span.hasPrefix("/"), let first = span.split(separator: "/").first else {
      return false
    }
    let isInARoom = span.contains("/") && rooms.contains { $0.hasSuffix("/" + first) }
    return span.hasSuffix(".swift") || top.contains(String(first)) || isInARoom
  }

  private static func isThere(_ place: String) -> Bool {
    let pieces = place.components(separatedBy: "*")
    if pieces.count == 2 { return places.contains { $0.hasPrefix(pieces[0]) && $0.hasSuffix(pieces[1]) } }
    let isNamedByItsEnd = place.hasSuffix(".swift") && places.contains { $0.hasSuffix("/" + place) }
    return places.contains(place) || isNamedByItsEnd || top.contains { places.contains($0 + "/" + place) }
  }

  @Test(arguments: TestedDocument.all)
  func itNamesNoPlaceOfAMachine(_ document: TestedDocument) throws {
    let text = try String(contentsOf: Repository.root.appending(path: document.path), encoding: .utf8)
      .replacing("#!/usr/bin/env konto", with: "")
    for word in ["/home/", "/root", "/work", "/tmp/", "/usr/", "http://", "https://", "localhost"] {
      #expect(!text.contains(word), "\(word)")
    }
  }
}
