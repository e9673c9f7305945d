import Foundation
import TestSupport
import Testing

/// The program on a store that lies on a server.
@Suite struct ServerProgramTests {
  private static let people =
    "facility brzoza \"Brzoza\"\ncreate-account anna \"Anna Kowalska\" pesel=01620300022\n"

  private static func filled() throws -> String {
    let name = try PostgresServer.shared().freshStore().given
    let made = try Program.run("--store", name, "--as", "admin", input: people)
    #expect(made.status == 0, "\(made.complaints)")
    return name
  }

  @Test func whatWorksOnAFileWorksThere() throws {
    let name = try Self.filled()
    let folder = try Folder()
    let lines =
      "show anna\nfind kowal => count=1\nwhy anna => reason=never-activated\naudit => count=5\nverify\n"
    let work = try Program.run("--store", name, input: lines)
    #expect(work.status == 0 && work.output.contains("✓ entries=6"), "\(work.output)\(work.complaints)")
    let verified = try Program.run("store", "verify", name, "--lang", "en")
    #expect(
      verified.status == 0 && verified.complaints.contains("not sealed yet: 5"), "\(verified.complaints)")
    #expect(try Program.run("store", "anchor", name, folder.path("anchors")).status == 0)
    let anchor = try String(contentsOfFile: folder.path("anchors"), encoding: .utf8).split(separator: " ")
    let hash = String(anchor[2].prefix(64))
    let expected = try Program.run("store", "verify", name, "--expect", hash, "--output", "json")
    #expect(expected.status == 0 && expected.output.contains("\"entry\":6"), "\(expected.output)")
    #expect(expected.complaints.isEmpty, "\(expected.complaints)")
    #expect(try Program.run("store", "export", name).lines.count == 7)
    #expect(try Program.run("store", "rebuild", name).output.contains("1"))
    #expect(try Program.run("store", "scenario", name, "anna").output.hasPrefix("# konto store scenario"))
    let info = try Program.run("store", "info", name, "--output", "json")
    #expect(info.output.contains("\"entries\":8") && info.output.contains("\"unsealed\":2"), "\(info.output)")
    #expect(try Program.run("--store", name, "--read-only", "-c", "show anna").status == 0)
    #expect(try Program.run("store", "info", name, "--output", "json").output.contains("\"entries\":8"))
  }

  /// Whoever has one role alone does with the store what that role may.
  @Test func oneRoleIsEnough() throws {
    let store = try PostgresServer.shared().freshStore()
    func name(_ user: DatabaseOperator) throws -> String { try user.opening(store).given }
    let users = [DatabaseOperator.admin, .auditor, .clerk]
    for user in users { _ = try name(user) }
    let grants = ["admin", "auditor", "clerk@brzoza"]
    let lines = zip(users, grants).map { "grant \($0.name) \($1)\n" }.joined()
    #expect(try Program.run("--store", store.given, "--as", "admin", input: Self.people + lines).status == 0)
    let told = try Program.run("store", "scenario", name(.admin), "01620300022", "--lang", "en")
    #expect(told.status == 0 && told.output.hasPrefix("# konto store scenario"), "\(told.complaints)")
    let info = try Program.run("store", "info", name(.clerk), "--lang", "en")
    #expect(
      info.status == 0 && info.complaints.isEmpty && info.output.contains("accounts"), "\(info.complaints)")
    let asked = try Program.run(
      "--store", name(.auditor), "-c", "audit viewed=anna => ok", "-c", "audit 01620300022 => count=3", "-c",
      "show anna => refused not-allowed")
    #expect(asked.status == 0, "\(asked.output)")
  }

  @Test func aFileIsCopiedThere() throws {
    let folder = try Folder()
    let file = folder.path("s.db")
    #expect(try Program.run("--store", file, "--as", "admin", input: Self.people).status == 0)
    let noted = try Program.run("store", "anchor", file, folder.path("anchors"))
    let anchor = try String(contentsOfFile: folder.path("anchors"), encoding: .utf8).split(separator: " ")
    let name = try PostgresServer.shared().freshDatabase().given
    let copied = try Program.run("store", "copy", file, name, "--lang", "en")
    #expect(
      noted.status == 0 && copied.status == 0 && copied.output.contains("entries: 2"), "\(copied.complaints)")
    let hash = String(anchor[2].prefix(64))
    #expect(try Program.run("store", "verify", name, "--expect", hash).status == 0)
    #expect(try Program.run("--store", name, "-c", "find kowal => count=1").status == 0)
    #expect(try Program.run("store", "copy", file, name).status == 3, "there are entries already")
    #expect(try Program.run("store", "copy", file, folder.path("other.db")).status == 3)
  }

  @Test(arguments: [["backup", "copy"], ["restore", "copy"], ["clock", "--accept", "--as", "admin"]])
  func whatIsForFilesAloneSaysSo(_ arguments: [String]) throws {
    let name = try Self.filled()
    let result = try Program.run(
      ["store", arguments[0], name] + arguments.dropFirst() + ["--lang", "en"], input: Data())
    #expect(result.status == 3 || result.status == 0, "\(result.complaints)")
    #expect(result.complaints.contains("files alone") || result.output.contains("nothing to change"))
  }

  @Test func theTablesAreMadeOnceOrShown() throws {
    let server = try PostgresServer.shared()
    let name = try server.freshDatabase().given
    let missing = try Program.run("--store", name, "--lang", "en", "-c", "facilities")
    #expect(
      missing.status == 3 && missing.complaints.contains("konto store create URL"), "\(missing.complaints)")
    let shown = try Program.run("store", "create", "--print", name)
    #expect(shown.status == 0 && shown.output.contains("CREATE TABLE konto.entries"))
    #expect(try Program.run("--store", name, "-c", "facilities").status == 3, "it was only shown")
    #expect(try Program.run("store", "create", name).status == 0)
    #expect(try Program.run("store", "create", name).status == 3)
    #expect(try Program.run("--store", name, "-c", "facilities => count=0").status == 0)
    #expect(try Program.run("store", "create", "--print", "s.db").status == 2)
  }

  /// Whoever lists the processes of the machine sees no password, nor does whoever reads what the program says.
  @Test func aPasswordIsShownToNobody() throws {
    let name = try PostgresServer.shared().freshStore().given + " password=sekret"
    for store in [["--store", "$1"], ["--store=$1"]] {
      let words = store.map { "\"\($0)\"" }.joined(separator: " ")
      let script = """
        coproc K { exec "$0" \(words) 2>/dev/null; }
        pid=$K_PID; in=${K[1]}; out=${K[0]}
        echo facilities >&$in; read -r line <&$out
        tr '\\0' ' ' < /proc/$pid/cmdline
        """
      let seen = try Program.shell(script, name).output
      #expect(seen.contains("password=xxxxxx") && !seen.contains("sekret"), "\(seen)")
    }
    for bad in [
      "postgres://ewa:sekret@127.0.0.1:1/konto", "postgres://ewa:sekret%zz@127.0.0.1/konto",
      "host=127.0.0.1 port=1 password='sekret''s'",
    ] {
      let result = try Program.run("--store", bad, "-c", "facilities")
      #expect(
        result.status == 3 && !(result.complaints + result.output).contains("sekret"), "\(result.complaints)")
    }
    #expect(!(try Program.run("run", "postgres://ewa:sekret@db/konto").complaints.contains("sekret")))
  }

  /// libpq would write it to the standard error, in the language of the server.
  @Test func whatAServerRemarksIsNotTold() throws {
    let name = try Self.filled()
    let loud = """
      CREATE FUNCTION public.loud() RETURNS trigger LANGUAGE plpgsql AS
        'BEGIN RAISE WARNING ''a remark''; RETURN new; END';
      CREATE TRIGGER loud BEFORE INSERT ON konto.entries FOR EACH ROW EXECUTE FUNCTION public.loud()
      """
    let made = try Program.shell("psql -q \"$1\" -c \"$2\"", name, loud)
    #expect(made.status == 0, "\(made.complaints)")
    let work = try Program.run("--store", name, "-c", "find kowal => count=1")
    #expect(work.status == 0 && !work.complaints.contains("a remark"), "\(work.complaints)")
  }

  @Test func withoutTheLibraryItIsToldWhatToInstall() throws {
    let folder = try Folder()
    for library in ["libpq.so.5", "libpq.so"] { _ = try folder.write(library, "no library") }
    let environment = ["LD_LIBRARY_PATH": folder.url.path]
    let result = try Program.run(
      "--store", "postgres:///konto", "--lang", "en", "-c", "facilities", environment: environment)
    #expect(
      result.status == 3 && result.complaints.contains("install the package libpq5"), "\(result.complaints)")
    #expect(try Program.run("-c", "facilities", environment: environment).status == 0)
  }

  /// A server of another machine, which says that it does not encrypt.
  @Test func whoeverDoesNotEncryptIsToldNothing() throws {
    let listener = try PlainServer()
    let name = "host=::ffff:127.0.0.1 port=\(listener.port) user=ewa password=sekret dbname=konto"
    let refused = try Program.run("--store", name, "--lang", "en", "-c", "facilities")
    #expect(refused.status == 3 && refused.complaints.contains("sslmode=disable"), "\(refused.complaints)")
    let allowed = try Program.run("--store", name + " sslmode=disable", "--lang", "en", "-c", "facilities")
    #expect(allowed.status == 3 && allowed.complaints.contains("cannot be reached"), "\(allowed.complaints)")
    let local = try Program.run(
      "--store", name.replacing("::ffff:127.0.0.1", with: "127.0.0.1"), "--lang", "en", "-c", "facilities")
    #expect(local.complaints.contains("cannot be reached"), "\(local.complaints)")
  }

  /// A proxy of another protocol stands in the way.
  @Test func whoeverAnswersSomethingElseIsNotSaidNotToEncrypt() throws {
    let listener = try PlainServer(answering: "H")
    let name = "host=::ffff:127.0.0.1 port=\(listener.port) user=ewa dbname=konto"
    let refused = try Program.run("--store", name, "--lang", "en", "-c", "facilities")
    #expect(refused.status == 3 && refused.complaints.contains("cannot be reached"), "\(refused.complaints)")
    #expect(!refused.complaints.contains("sslmode=disable"), "\(refused.complaints)")
  }
}

/// Answers every request for encryption with no, or with something else, and ends the connection at whatever comes next.
private final class PlainServer: Sendable {
  private let descriptor: Int32
  let port: UInt16

  init(answering answer: String = "N") throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bind(descriptor, generic, length) == 0 && listen(descriptor, 8) == 0
          && getsockname(descriptor, generic, &length) == 0
      }
    }
    guard bound else { throw CocoaError(.featureUnsupported) }
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread {
      while true {
        let client = accept(descriptor, nil, nil)
        guard client >= 0 else { return }
        var request = [UInt8](repeating: 0, count: 512)
        let count = read(client, &request, request.count)
        if count == 8 { _ = write(client, answer, 1) }
        if count == 8 { _ = read(client, &request, request.count) }
        close(client)
      }
    }
  }

  deinit {
    shutdown(descriptor, Int32(SHUT_RDWR))
    close(descriptor)
  }
}
