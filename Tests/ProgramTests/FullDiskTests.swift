import TestSupport
import Testing

/// A store where there is no room: on a small disk of memory that the test alone sees.
@Suite(.enabled(if: mayMount)) struct FullDiskTests {
  private func onDisk(of size: String, _ script: String) throws -> ProgramRun {
    let folder = try Folder()
    let all = "mount -t tmpfs -o size=\(size) tmpfs \"$1\" && cd \"$1\" || exit 99\n" + script
    return try Program.shell("exec unshare -rm bash -c \"$1\" \"$0\" \"$2\"", all, folder.path("."))
  }

  @Test(
    "A store for which there is no room is not made, rather than half of it", arguments: ["300k", "330k"])
  func isNotMade(_ size: String) throws {
    let result = try onDisk(
      of: size, "\"$0\" --store s.db --as admin -c 'facility brzoza \"B\"' 2>&1; echo $?; ls -A")
    #expect(result.output.contains("the disk is full") && result.output.hasSuffix("3\n"), "\(result.output)")
  }

  @Test("Where nothing can be written any more that is said, and what there is can be read")
  func isTold() throws {
    let result = try onDisk(
      of: "600k",
      """
      "$0" --store s.db --as admin -c 'facility brzoza "B"' >/dev/null 2>&1
      head -c 1000000 /dev/zero >fill 2>/dev/null
      "$0" --store s.db --as admin -c 'facility lipa "L"' 2>&1; echo $?
      "$0" --store s.db --read-only -c facilities 2>&1; echo $?
      rm fill
      "$0" store verify s.db; echo $?
      """)
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.first?.contains("the disk is full") == true && lines.dropFirst().first == "3", "\(lines)")
    #expect(lines.filter { $0 == "0" }.count == 2, "\(lines)")
  }
}

/// Whether a disk can be made here that nobody else sees.
private let mayMount = (try? Program.shell("unshare -rm true").status) == 0
