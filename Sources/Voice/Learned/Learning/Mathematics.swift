#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The functions of the C library that learning needs.
enum Mathematics {
  static func log(_ value: Double) -> Double { _log(value) }
  static func exp(_ value: Double) -> Double { _exp(value) }
}

private func _log(_ value: Double) -> Double { log(value) }
private func _exp(_ value: Double) -> Double { exp(value) }
