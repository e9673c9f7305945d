/// The readable text of a piece of a page: without tags, with the characters that were escaped.
func readable(_ html: some StringProtocol) -> String {
  var (text, isTag) = ("", false)
  for character in html {
    switch character {
    case "<": isTag = true
    case ">" where isTag: isTag = false
    case _ where isTag: continue
    case _: text.append(character)
    }
  }
  let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
  return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
}

extension String {
  /// What stands between the first occurrence of one text and the next of another.
  func between(_ start: String, _ end: String) -> Substring? {
    guard let head = firstRange(of: start), let tail = self[head.upperBound...].firstRange(of: end) else {
      return nil
    }
    return self[head.upperBound..<tail.lowerBound]
  }

  /// The readable text of every element of a class.
  func elements(_ name: String, class kind: String) -> [String] {
    split(separator: "<\(name) class=\"\(kind)\"").dropFirst().map { rest in
      let content = rest.drop { $0 != ">" }.dropFirst()
      return readable(content.firstRange(of: "</\(name)>").map { content[..<$0.lowerBound] } ?? content)
    }
  }
}
