import Glibc
package import PostText

/// What the machine has and knows.
package enum Machine {
  /// Processors that the program may use.
  package static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The present day where the user is; nil when the clock is off the calendar.
  package static var today: CivilDate? { localTime.flatMap(day) }

  /// Milliseconds until the day changes; a clock that is put forward or back meanwhile makes it wrong.
  static var untilTomorrow: Int {
    guard let time = localTime else { return 3_600_000 }
    return max(1, 86_400 - Int(time.tm_hour) * 3_600 - Int(time.tm_min) * 60 - Int(time.tm_sec)) * 1_000
  }

  private static var localTime: tm? {
    var now = time(nil)
    var local = tm()
    return localtime_r(&now, &local) == nil ? nil : local
  }

  private static func day(of time: tm) -> CivilDate? {
    CivilDate(year: Int(time.tm_year) + 1_900, month: Int(time.tm_mon) + 1, day: Int(time.tm_mday))
  }
}
