import Foundation
import TestSupport
import Testing

/// README.md or an article of the documents, taken apart: its fenced blocks, and what stands in code in its text.
struct TestedDocument: CustomTestStringConvertible, Sendable {
  /// From the top of the repository.
  let path: String
  var testDescription: String { path }

  /// A fenced block: ```` ```kind name ````.
  struct Block: CustomTestStringConvertible, Sendable {
    let document: String
    let kind: String
    let name: String?
    let line: Int
    let lines: [String]

    var text: String { lines.map { $0 + "\n" }.joined() }
    var testDescription: String { "\(document):\(line)" }
  }

  /// A command that a block shows, and the lines shown under it.
  struct Command {
    let text: String
    var shown: String
  }

  let blocks: [Block]
  /// The lines outside the blocks.
  let prose: [String]

  init(_ path: String) {
    self.path = path
    let text = (try? String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)) ?? ""
    var (blocks, prose): ([Block], [String]) = ([], [])
    var open: (words: [String], line: Int, lines: [String])?
    for (index, line) in text.components(separatedBy: "\n").enumerated() {
      if line.hasPrefix("```") {
        if let block = open {
          let (kind, name) = (block.words.first ?? "", block.words.dropFirst().first)
          blocks.append(Block(document: path, kind: kind, name: name, line: block.line, lines: block.lines))
          open = nil
        } else {
          open = (line.dropFirst(3).split(separator: " ").map(String.init), index + 1, [])
        }
      } else if open != nil {
        open?.lines.append(line)
      } else {
        prose.append(line)
      }
    }
    (self.blocks, self.prose) = (blocks, prose)
  }

  static let readme = TestedDocument("README.md")

  /// Every article of every catalogue.
  static let articles: [TestedDocument] = {
    let sources = Repository.root.appending(path: "Sources")
    let paths = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".md") && $0.contains(".docc/") }.sorted()
      .map { TestedDocument("Sources/" + $0) }
  }()

  static let all = [readme] + articles

  static func blocks(_ kind: String) -> [Block] { all.flatMap(\.blocks).filter { $0.kind == kind } }

  /// The lines under a heading, up to the next of any rank.
  func section(_ heading: String) -> [String] {
    let rest = prose.drop { !($0.hasPrefix("#") && $0.hasSuffix(" " + heading)) }.dropFirst()
    return Array(rest.prefix { !$0.hasPrefix("#") })
  }

  /// What stands between backticks, a span that runs over a line end too.
  static func code(in lines: [String]) -> [String] {
    let pieces = lines.joined(separator: " ").components(separatedBy: "`")
    return pieces.indices.filter { $0 % 2 == 1 }.map { pieces[$0] }
  }
}

extension TestedDocument.Block {
  /// The commands of a `console` block.
  var commands: [TestedDocument.Command] {
    var commands: [TestedDocument.Command] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        commands.append(TestedDocument.Command(text: String(line.dropFirst(2)), shown: ""))
      } else if !commands.isEmpty {
        commands[commands.count - 1].shown += line + "\n"
      }
    }
    return commands
  }

  /// What is typed in a `session` block, each line with its prompt.
  var inputs: [TypedLine] { lines.compactMap(TypedLine.init) }
}
