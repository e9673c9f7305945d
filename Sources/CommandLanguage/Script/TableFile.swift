/// The file that the rows of a table stand in.
enum TableFile {
  /// Its path, from the folder of the file that has the header.
  static func path(_ file: Template, in header: SourceLine) throws(SyntaxError) -> String {
    guard let written = file.literal else {
      throw SyntaxError(header, file.range, .nameNotSet(file.names.first?.name ?? ""))
    }
    return IncludePath.joined(written, to: header.place.file)
  }

  /// Its bytes. That it is missing is a mistake of the header; what else is wrong with it is told at its beginning.
  static func bytes(
    at path: String, named file: Template, in header: SourceLine, from source: ScriptReader.Source
  ) throws(SyntaxError) -> [UInt8] {
    let bytes: [UInt8]
    do throws(ReadProblem) {
      bytes = try source(path)
    } catch {
      let written = file.literal ?? path
      if error == .missing { throw SyntaxError(header, file.range, .includeMissing(written, .missing)) }
      throw SyntaxError(beginning(of: path, header), 0..<0, .tableUnreadable(error))
    }
    guard bytes.count <= Limits.largestTable else {
      throw SyntaxError(beginning(of: path, header), 0..<0, .tableUnreadable(.tooLarge))
    }
    return bytes
  }

  private static func beginning(of path: String, _ header: SourceLine) -> SourceLine {
    SourceLine(
      place: Place(file: path, line: 1), text: "",
      inclusion: Inclusion(at: header.place, within: header.inclusion), in: header.vocabulary)
  }
}
