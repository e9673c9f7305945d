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

  /// A file of the zone database, or a rule that says its offset in digits (POSIX, “TZ”); the C library takes anything
  /// else for UTC under that name.
  private static func isKnown(_ named: String) -> Bool {
    if named.contains(where: \.isNumber) || ["UTC", "GMT"].contains(named) { return true }
    let name = named.hasPrefix(":") ? String(named.dropFirst()) : named
    let folder = Environment.value("TZDIR") ?? "/usr/share/zoneinfo"
    return FileStatus(name.hasPrefix("/") ? name : folder + "/" + name)?.isFile ?? false
  }
}
