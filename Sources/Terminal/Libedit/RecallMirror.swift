import CLibedit
import Glibc

/// libedit's own copy of the remembered lines, which its arrow keys walk through.
struct RecallMirror {
  let handle: OpaquePointer
  private var numbers: [Int32] = []
  private let limit: Int

  init?(limit: Int) {
    guard let handle = history_winit() else { return nil }
    self.handle = handle
    self.limit = max(1, limit)
    var event = HistEventW()
    _ = kel_history_int(handle, &event, H_SETSIZE, Int32(clamping: self.limit))
  }

  func end() { history_wend(handle) }

  mutating func append(_ entry: String, removing duplicate: Int?) {
    var event = HistEventW()
    if let duplicate { _ = kel_history_int(handle, &event, H_DEL, numbers.remove(at: duplicate)) }
    _ = kel_history_string(handle, &event, H_ENTER, WideText.encode(entry))
    numbers.append(event.num)
    if numbers.count > limit { numbers.removeFirst() }
  }
}
