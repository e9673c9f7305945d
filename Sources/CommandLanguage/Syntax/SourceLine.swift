import PlainText
import Synchronization

/// Where a line stands.
package struct Place: Hashable, Sendable {
  /// As given; of an included line, the included path joined to the including file's folder.
  package let file: String
  /// From 1.
  package let line: Int

  /// A line of a file, from 1.
  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// `file:line` for people, control characters visible; what is typed stands at the prompt.
  package var shown: String { "\(file.isEmpty ? "prompt" : Visible.path(file)):\(line)" }
}

/// A line of a source, decoded and in NFC, and the vocabulary by which it is read and told. A class, for all that
/// is made of it refers to it.
package final class SourceLine: Sendable {
  /// What it has in common with the other lines of its file.
  let origin: SourceOrigin
  /// Where it stands in its file, from 1.
  package let number: Int
  /// In normalization form C, without its end.
  package let text: String
  /// Whether all of it is printable ASCII, so that nothing need be looked for beyond.
  let isPlain: Bool
  /// Byte offsets of what is secret in it, though the line by itself does not tell.
  let secrets: [Range<Int>]
  private let mistaken = AtomicLazyReference<RepeatedLine>()
  private let understood = AtomicLazyReference<RepeatedLine>()

  /// A line at its place; the text is in normalization form C already.
  package convenience init(
    place: Place, text: String, inclusion: Inclusion? = nil, hiding secrets: [Range<Int>] = [],
    in vocabulary: Vocabulary = .standard
  ) {
    self.init(
      text, at: place.line, of: SourceOrigin(file: place.file, inclusion: inclusion, in: vocabulary),
      hiding: secrets)
  }

  /// A line of a file; the text is in normalization form C already.
  init(_ text: String, at number: Int, of origin: SourceOrigin, hiding secrets: [Range<Int>] = []) {
    self.origin = origin
    self.number = number
    self.secrets = secrets
    self.text = text
    isPlain = !text.hasByte { $0 < 0x20 || $0 > 0x7E }
  }

  /// A line that is known to be plain.
  init(plain text: String, at number: Int, of origin: SourceOrigin) {
    self.origin = origin
    self.number = number
    secrets = []
    self.text = text
    isPlain = true
  }

  /// Where it stands.
  package var place: Place { Place(file: origin.file, line: number) }

  /// By which it is read, and its secrets are told from the rest.
  package var vocabulary: Vocabulary { origin.vocabulary }

  /// How its file came to be read, if another one includes it.
  package var inclusion: Inclusion? { origin.inclusion }

  /// As messages repeat it.
  ///
  /// - Parameter isMistaken: whether it is not understood.
  package func repeated(isMistaken: Bool) -> RepeatedLine {
    let made = isMistaken ? mistaken.load() : understood.load()
    if let made { return made }
    let line = RepeatedLine(self, isMistaken: isMistaken)
    return isMistaken ? mistaken.storeIfNil(line) : understood.storeIfNil(line)
  }

  /// The same line, of which more is known to be secret: byte offsets.
  func hiding(secrets more: [Range<Int>]) -> SourceLine {
    SourceLine(text, at: number, of: origin, hiding: secrets + more)
  }

  /// Another text in its place.
  func replaced(by text: String) -> SourceLine { SourceLine(text, at: number, of: origin) }

  /// The files that include the one of `place`, innermost first.
  package var includedFrom: [Place] { inclusion?.chain ?? [] }
}

extension SourceLine: Hashable {
  /// Whether they are the same text at the same place, included the same way.
  package static func == (one: SourceLine, other: SourceLine) -> Bool {
    one === other || one.place == other.place && one.text == other.text && one.inclusion == other.inclusion
  }

  /// Takes in the place and the text; inclusions rarely tell lines apart.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(place)
    hasher.combine(text)
  }
}
