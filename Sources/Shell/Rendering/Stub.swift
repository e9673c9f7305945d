#if STUB
enum DisplayWidth { static func columns(_ s: String) -> Int { s.count } }
extension Showing { package func lines(_ p: Preferences) -> [String] { [] } }
#endif
