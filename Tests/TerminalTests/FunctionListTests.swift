import CLibedit
import Foundation
import Testing

@testable import Terminal

/// `functions.txt` names every function of libedit's: ProgramTests press a key for each.
@Suite struct FunctionListTests {
  @Test func theListIsWhole() throws {
    let printed = try #require(PrintedText())
    let libedit = try #require(Libedit.start(program: "test", output: printed.stream))
    defer { libedit.end() }
    _ = kel_command1(libedit.handle, EL_BIND, WideText.encode("-l"))
    let told = String(decoding: printed.taken(), as: UTF8.self).split(separator: "\n")
    let functions = told.filter { $0.first?.isLetter == true }.map(String.init)
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "functions.txt")
    let listed = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    #expect(!functions.isEmpty && Set(functions).isSubset(of: listed), "\(functions)")
  }
}
