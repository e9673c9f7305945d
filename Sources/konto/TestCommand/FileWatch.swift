import CommandLanguage
import Glibc
import ScenarioTesting
import Terminal

/// Waits for files to change, by the folders that they are in (inotify(7)).
struct FileWatch: ~Copyable {
  private let descriptor: Int32
  private var folders: [Int32: String] = [:]

  /// How long it is quiet after a change before it counts: an editor writes several times.
  private static let quiet = Duration.milliseconds(100)

  /// nil where the system gives none.
  init?() {
    descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  mutating func add(_ folder: String) {
    let mask = UInt32(IN_CLOSE_WRITE | IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
    let watch = inotify_add_watch(descriptor, folder.isEmpty ? "." : folder, mask)
    if watch >= 0 { folders[watch] = folder }
  }

  /// The files of the folders that have changed, as paths in them, if they matter; folders that have come or gone end
  /// in `/`; nil when Ctrl-C came first. Others
  /// may change all the time, a log for instance.
  func next(where matters: (String) -> Bool) -> Set<String>? {
    var changed: Set<String> = []
    var end: Duration?
    while !Interrupts.wasInterrupted {
      let left = end.map { $0 - Stopwatch.now() }
      if let left, left <= .zero { return changed }
      switch WakePipe.wait(for: descriptor, milliseconds: left?.milliseconds ?? -1) {
      case .input:
        let new = changes().filter(matters)
        guard !new.isEmpty else { continue }
        changed.formUnion(new)
        end = Stopwatch.now() + Self.quiet
      case .signal, .silence: continue
      }
    }
    return nil
  }

  private func changes() -> [String] {
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    let count = read(descriptor, &bytes, bytes.count)
    var changes: [String] = []
    var start = 0
    while count - start >= MemoryLayout<inotify_event>.size {
      let event = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: inotify_event.self) }
      let name = start + MemoryLayout<inotify_event>.size
      start = name + Int(event.len)
      let isFolder = event.mask & UInt32(IN_ISDIR) != 0
      // A file that has just been created is still to be written.
      guard start <= count, let folder = folders[event.wd], isFolder || event.mask & UInt32(IN_CREATE) == 0
      else { continue }
      let text = String(decoding: bytes[name..<start].prefix { $0 != 0 }, as: UTF8.self)
      changes.append(IncludePath.normalized(folder + text) + (isFolder ? "/" : ""))
    }
    return changes
  }
}

extension Duration {
  /// Rounded up, for a wait that is not to end too early.
  fileprivate var milliseconds: Int32 {
    Int32(components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000) + 1
  }
}
