import CommandLanguage
import Glibc
import PlainText
import ScenarioTesting
import Terminal

/// A driver at work: one request, one answer, in lines of JSON. A class: whoever asks holds the one process.
final class DriverProcess {
  private var child: ChildProcess?
  private let patience: Duration
  private let crew: DriverCrew
  private var received: [UInt8] = []
  private var complaints: [UInt8] = []
  private var id = 0
  /// What was told to it or by it and must not be repeated.
  private var secrets: Set<String> = []

  /// The most that is kept of what it complains of, in bytes.
  private static let mostComplaints = 4096

  /// - Parameter patience: the longest time that it may take over an answer.
  init(_ command: [String], patience: Duration, of crew: DriverCrew) throws(DriverFailure) {
    self.patience = patience
    self.crew = crew
    do throws(ChildProcess.StartProblem) {
      let started = try ChildProcess(command)
      crew.began(started.pid)
      child = started
    } catch {
      throw DriverFailure(.notStarted(Visible.text(command[0]) + ": " + error.words))
    }
  }

  deinit { end() }

  /// Sends a request and waits for its answer.
  func ask(_ request: DriverRequest) throws(DriverFailure) -> JSONValue {
    id += 1
    learn(request)
    do throws(DriverProblem) {
      if let early = try earlyLine() { throw .unasked(early) }
      let line = try exchange(Array((request.line(id: id) + "\n").utf8))
      let answer = try read(line)
      learn(answer, of: request)
      return answer
    } catch {
      throw DriverFailure(error, lastWords: lastWords)
    }
  }

  /// Ends the process, and gives the last lines that it complained of.
  func abandoned() -> [String] {
    end()
    return lastWords
  }

  /// Ends the process; what it had said stays.
  @discardableResult
  func end() -> Int32 {
    takeComplaints()
    guard var running = child else { return 0 }
    child = nil
    crew.ended(running.pid)
    return running.end()
  }
}

extension DriverProblem: Error {}

/// Lines in and out.
extension DriverProcess {
  private func read(_ line: [UInt8]) throws(DriverProblem) -> JSONValue {
    let answer = JSONText.value(line)
    guard let answer, case .object = answer else { throw .notJSON(shown(line)) }
    if let told = answer["id"], told != .integer(id) {
      throw .otherID(asked: id, answered: told.text.map { Visible.text($0) } ?? told.number ?? told.kindName)
    }
    return answer
  }

  /// A line that came before it was asked for.
  private func earlyLine() throws(DriverProblem) -> String? {
    _ = takeOutput()
    return received.isEmpty ? nil : shown(received.split(separator: 10).first.map(Array.init) ?? [])
  }

  private func exchange(_ request: [UInt8]) throws(DriverProblem) -> [UInt8] {
    var unsent = request[...]
    let deadline = Stopwatch.now() + patience
    while true {
      if let end = received.firstIndex(of: 10) {
        let line = Array(received[..<end])
        received.removeSubrange(...end)
        guard line.count <= DriverProtocol.longestLine else { throw .lineTooLong }
        return line
      }
      if received.count > DriverProtocol.longestLine { throw .lineTooLong }
      let left = deadline - Stopwatch.now()
      guard left > .zero, !Interrupts.wasInterrupted else {
        throw unsent.isEmpty ? .silent(patience) : .deaf(patience)
      }
      guard wait(for: left, toSend: !unsent.isEmpty) else { continue }
      send(&unsent)
      if !takeOutput(), !received.contains(10) { throw ending() }
    }
  }

  /// Whether something happened; looks up now and then, for a signal may go to another thread.
  private func wait(for left: Duration, toSend: Bool) -> Bool {
    guard let child else { return true }
    var waiting = [
      pollfd(fd: child.output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: child.errors, events: Int16(POLLIN), revents: 0),
      pollfd(fd: toSend ? child.input : -1, events: Int16(POLLOUT), revents: 0),
    ]
    let milliseconds = min(left, .milliseconds(200)) / .milliseconds(1)
    return poll(&waiting, 3, Int32(milliseconds.rounded(.up))) > 0
  }

  private func send(_ unsent: inout ArraySlice<UInt8>) {
    guard let child, !unsent.isEmpty else { return }
    let count = unsent.withUnsafeBytes { write(child.input, $0.baseAddress, $0.count) }
    if count > 0 { unsent = unsent.dropFirst(count) }
  }

  /// Takes what it has written; false once its output has ended.
  private func takeOutput() -> Bool {
    guard let child else { return false }
    takeComplaints()
    while let bytes = Self.bytes(of: child.output) {
      if bytes.isEmpty { return false }
      received += bytes
      if received.count > 2 * DriverProtocol.longestLine { return true }
    }
    return true
  }

  private func takeComplaints() {
    guard let child else { return }
    while let bytes = Self.bytes(of: child.errors), !bytes.isEmpty {
      complaints = Array((complaints + bytes).suffix(Self.mostComplaints))
    }
  }

  /// What can be read now; empty at the end, nil where nothing has come.
  private static func bytes(of descriptor: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    return count < 0 ? nil : Array(bytes[..<count])
  }

  /// How it ended, now that it has.
  private func ending() -> DriverProblem {
    takeComplaints()
    let status = end()
    let signal = status & 0x7F
    return .ended(signal == 0 ? .status((status >> 8) & 0xFF) : .signal(signal))
  }
}

/// What may be repeated of what it says.
extension DriverProcess {
  private func learn(_ request: DriverRequest) {
    guard case .act(let statement, _, _) = request else { return }
    for argument in statement.arguments where argument.parameter.kind.mayBeSecret {
      secrets.insert(argument.text)
    }
  }

  private func learn(_ answer: JSONValue, of request: DriverRequest) {
    guard case .act(let statement, _, _) = request, statement.verb.value?.isSecret == true else { return }
    if let value = answer["value"]?.text { secrets.insert(value) }
  }

  /// The last lines that it complained of.
  private var lastWords: [String] {
    takeComplaints()
    return complaints.split(separator: 10).suffix(5).map { shown(Array($0)) }
  }

  private func shown(_ bytes: [UInt8]) -> String {
    var text = String(decoding: bytes.prefix(Self.longestShown), as: UTF8.self)
    for secret in secrets where secret.count >= 3 { text = text.replacing(secret, with: "•••") }
    return Visible.text(LongNumbers.masked(text)) + (bytes.count > Self.longestShown ? "…" : "")
  }

  private static let longestShown = 200
}

extension JSONValue {
  fileprivate var number: String? {
    guard case .integer(let number) = self else { return nil }
    return String(number)
  }
}
