#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The functions of the C library that learning and choosing need.
package enum Mathematics {
  package static func log(_ value: Double) -> Double { _log(value) }
  package static func exp(_ value: Double) -> Double { _exp(value) }
}

private func _log(_ value: Double) -> Double { log(value) }
private func _exp(_ value: Double) -> Double { exp(value) }
