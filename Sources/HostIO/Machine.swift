import Glibc

/// What the machine has.
package enum Machine {
  /// Processors that the program may use.
  package static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
