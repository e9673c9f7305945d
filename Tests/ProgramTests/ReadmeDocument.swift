import Foundation
import TestSupport
import Testing

/// README.md, taken apart: its fenced blocks, and what stands in code in its text.
struct ReadmeDocument {
  /// A fenced block: ```` ```kind name ````.
  struct Block: CustomTestStringConvertible {
    let kind: String
    let name: String?
    let line: Int
    let lines: [String]

    var text: String { lines.map { $0 + "\n" }.joined() }
    var testDescription: String { "README.md:\(line)" }
  }

  /// A command that a block shows, and the lines shown under it.
  struct Command {
    let text: String
    var shown: String
  }

  let blocks: [Block]
  /// The lines outside the blocks.
  let prose: [String]

  init(_ text: String) {
    var (blocks, prose): ([Block], [String]) = ([], [])
    var open: (words: [String], line: Int, lines: [String])?
    for (index, line) in text.components(separatedBy: "\n").enumerated() {
      if line.hasPrefix("```") {
        if let block = open {
          let (kind, name) = (block.words.first ?? "", block.words.dropFirst().first)
          blocks.append(Block(kind: kind, name: name, line: block.line, lines: block.lines))
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

  static let shared = ReadmeDocument(
    (try? String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)) ?? "")

  static func blocks(_ kind: String) -> [Block] { shared.blocks.filter { $0.kind == kind } }

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

extension ReadmeDocument.Block {
  /// The commands of a `console` block.
  var commands: [ReadmeDocument.Command] {
    var commands: [ReadmeDocument.Command] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        commands.append(ReadmeDocument.Command(text: String(line.dropFirst(2)), shown: ""))
      } else if !commands.isEmpty {
        commands[commands.count - 1].shown += line + "\n"
      }
    }
    return commands
  }

  /// The prompts of a `session` block, and what is typed at each.
  var inputs: [(prompt: String, line: String)] {
    lines.compactMap { line in
      guard let end = line.range(of: "> ") else { return nil }
      let prompt = line[..<end.lowerBound]
      guard !prompt.contains(" ") || prompt.contains(" · "), prompt.first?.isLetter == true else {
        return nil
      }
      return (prompt + ">", String(line[end.upperBound...]))
    }
  }
}
