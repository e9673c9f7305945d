import Activation
import CommandLanguage
import Glibc
import PlainText

/// The time zone of the machine, or the one that TZ names.
enum SystemZone {
  /// How people here tell the time; UTC, and a word about it, where TZ names a zone that the machine does not know.
  static func clock(telling language: Language) -> LocalClock {
    let named = Environment.value("TZ")
    if let named, !isKnown(named) {
      let zone = "TZ=" + Visible.text(named)
      let words = Text(
        pl: "\(zone): nieznana strefa czasowa; czas podawany jest w UTC (brak pakietu tzdata?)",
        en: "\(zone): unknown time zone; times are in UTC (is the package tzdata missing?)")
      StandardStreams.complain("konto: " + words.in(language))
      // The C library reads any file that TZ names.
      setenv("TZ", "UTC0", 1)
      return .utc
    }
    tzset()
    return LocalClock(named ?? "") { moment in
      var (seconds, parts) = (time_t(moment.seconds), tm())
      guard localtime_r(&seconds, &parts) != nil, let name = parts.tm_zone else {
        return LocalClock.utc.offset(at: moment)
      }
      return LocalClock.Offset(seconds: Int64(parts.tm_gmtoff), name: String(cString: name))
    }
  }

  /// A file that describes a zone (RFC 8536), or a rule that says its offset in digits (POSIX, “TZ”); the C library takes
  /// anything else for UTC under that name.
  private static func isKnown(_ named: String) -> Bool {
    if isRule(named) || ["UTC", "GMT"].contains(named) { return true }
    let name = named.hasPrefix(":") ? String(named.dropFirst()) : named
    let folder = Environment.value("TZDIR") ?? "/usr/share/zoneinfo"
    return isZoneFile(name.hasPrefix("/") ? name : folder + "/" + name)
  }

  private static func isZoneFile(_ path: String) -> Bool {
    guard FileStatus(path)?.isFile ?? false else { return false }
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let sign = Array("TZif".utf8)
    var beginning = [UInt8](repeating: 0, count: sign.count)
    return read(descriptor, &beginning, beginning.count) == sign.count && beginning == sign
  }

  /// `CET-1CEST,M3.5.0,M10.5.0/3`, `<+03>-3`.
  private static func isRule(_ text: String) -> Bool {
    let name = #"(?:[A-Za-z]{3,10}|<[A-Za-z0-9+-]{3,10}>)"#
    let time = #"[+-]?\d{1,3}(?::[0-5]\d){0,2}"#
    let offset = #"[+-]?(?:[01]?\d|2[0-4])(?::[0-5]\d){0,2}"#
    let day = #",(?:M\d{1,2}\.[1-5]\.[0-6]|J?\d{1,3})(?:/\#(time))?"#
    let rule = try? Regex("\(name)\(offset)(?:\(name)(?:\(offset))?(?:\(day)\(day))?)?")
    return rule.flatMap { try? $0.wholeMatch(in: text) } != nil
  }
}
