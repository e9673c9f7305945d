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
  /// Whether it has closed its standard error.
  private var isMute = false
  /// How many bytes of them came since the scenario began.
  private var complaintsOfScenario = 0
  private var id = 0

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

  /// Sends a request and waits for its answer, not for longer than a time.
  func ask(_ request: DriverRequest, within limit: Duration?) throws(DriverFailure) -> JSONValue {
    id += 1
    learn(request)
    if case .begin = request {
      takeComplaints()
      complaintsOfScenario = 0
    }
    do throws(DriverProblem) {
      if let early = try earlyLine() { throw .unasked(early) }
      let patience = min(patience, limit ?? patience)
      let line = try exchange(Array((request.line(id: id) + "\n").utf8), within: patience)
      let answer = try read(line)
      learn(answer, of: request)
      if let surplus = surplusLine { throw .unasked(surplus) }
      return maskingMessage(answer)
    } catch {
      throw DriverFailure(error, lastWords: lastWords)
    }
  }

  /// Ends the process, and gives the last lines that it complained of.
  func abandoned() -> [String] {
    end()
    return lastWords
  }

  /// The last lines that it complained of since the scenario began; of all, where it has not complained since.
  func wordsOfScenario() -> [String] {
    takeComplaints()
    return complaintsOfScenario > 0 ? words(complaints.suffix(complaintsOfScenario)) : lastWords
  }

  /// Ends the process; what it had said stays.
  @discardableResult
  func end() -> DriverProblem.Ending {
    takeComplaints()
    guard var running = child else { return .status(0) }
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
      throw .otherID(asked: id, answered: told.told(masked))
    }
    return answer
  }

  /// A line that came before it was asked for.
  private func earlyLine() throws(DriverProblem) -> String? {
    _ = takeOutput()
    return surplusLine
  }

  private var surplusLine: String? {
    received.isEmpty ? nil : shown(received.split(separator: 10).first.map(Array.init) ?? [])
  }

  private func exchange(_ request: [UInt8], within patience: Duration) throws(DriverProblem) -> [UInt8] {
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
      pollfd(fd: isMute ? -1 : child.errors, events: Int16(POLLIN), revents: 0),
      pollfd(fd: toSend ? child.input : -1, events: Int16(POLLOUT), revents: 0),
    ]
    let milliseconds = min(left, .milliseconds(200)) / .milliseconds(1)
    return poll(&waiting, 3, Int32(milliseconds.rounded(.up))) > 0
  }

  private func send(_ unsent: inout ArraySlice<UInt8>) {
    guard let child, !unsent.isEmpty else { return }
    let count = unsent.withUnsafeBytes { write(child.input, $0.baseAddress, $0.count) }
    if count > 0 { unsent = unsent.dropFirst(count) }
    // It does not read any more, but may have answered all the same.
    if count < 0, errno == EPIPE { self.child?.closeInput() }
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
    guard let child, !isMute else { return }
    while let bytes = Self.bytes(of: child.errors) {
      isMute = bytes.isEmpty
      if isMute { return }
      complaints = Array((complaints + bytes).suffix(Self.mostComplaints))
      complaintsOfScenario += bytes.count
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
    return .ended(end())
  }
}

/// What may be repeated of what it says.
extension DriverProcess {
  private func learn(_ request: DriverRequest) {
    guard case .act(let statement, _, _) = request else { return }
    for argument in statement.arguments where argument.parameter.kind.mayBeSecret { learn(argument.text) }
  }

  private func learn(_ answer: JSONValue, of request: DriverRequest) {
    guard case .act(let statement, _, _) = request, statement.verb.value?.isSecret == true else { return }
    if let value = answer["value"]?.text { learn(value) }
  }

  private func learn(_ secret: String) {
    if secret.count >= 3 { crew.learn(secret) }
  }

  /// The last lines that it complained of.
  private var lastWords: [String] {
    takeComplaints()
    return words(complaints[...])
  }

  /// The last lines of them. Of a line whose beginning is lost nothing is told: it may begin within a secret.
  private func words(_ complaints: ArraySlice<UInt8>) -> [String] {
    let isWhole = complaints.count < Self.mostComplaints
    let lines = complaints.split(separator: 10).dropFirst(isWhole ? 0 : 1)
    return lines.suffix(Self.mostWords).map { shown(Array($0)) }
  }

  private func maskingMessage(_ answer: JSONValue) -> JSONValue {
    guard case .object(var members) = answer, let message = answer["message"]?.text else { return answer }
    members["message"] = .string(masked(message))
    return .object(members)
  }

  private func shown(_ bytes: [UInt8]) -> String { masked(String(decoding: bytes, as: UTF8.self)) }

  /// A text of the driver as it may be shown: without secrets and control characters, and not too long.
  func masked(_ text: String) -> String {
    var text = text
    for form in SecretForms.all(of: crew.secrets) { text = text.replacing(form, with: "•••") }
    text = Visible.text(LongNumbers.masked(text))
    return text.count > Self.longestShown ? text.prefix(Self.longestShown) + "…" : text
  }

  /// In characters.
  private static let longestShown = 200
  /// In lines.
  private static let mostWords = 5
}
