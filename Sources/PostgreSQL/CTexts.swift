import Glibc

/// Texts for a function of C: an array of pointers with nothing behind the last.
struct CTexts: ~Copyable {
  let start: UnsafeMutablePointer<UnsafePointer<CChar>?>
  private let count: Int

  init(_ texts: [String?]) {
    count = texts.count
    start = .allocate(capacity: count + 1)
    for (index, text) in texts.enumerated() {
      start[index] = text.flatMap { strdup($0) }.map { UnsafePointer($0) }
    }
    start[count] = nil
  }

  deinit {
    for index in 0..<count { free(UnsafeMutablePointer(mutating: start[index])) }
    start.deallocate()
  }
}
