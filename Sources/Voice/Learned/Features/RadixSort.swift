/// Sorts numbers of few bits in a fixed number of passes: thousands of them are sorted at each keystroke.
enum RadixSort {
  private static let digitBits: UInt32 = 10
  private static let digits = 1 << Int(digitBits)

  /// - Parameter bound: all numbers are under it.
  static func sorted(_ numbers: [UInt32], below bound: UInt32) -> [UInt32] {
    var from = numbers
    var to = [UInt32](repeating: 0, count: numbers.count)
    var shift: UInt32 = 0
    while shift < 32, bound >> shift > 0 {
      var places = [Int](repeating: 0, count: digits + 1)
      for number in from { places[digit(of: number, shift) + 1] += 1 }
      for index in 1...digits { places[index] += places[index - 1] }
      for number in from {
        let digit = digit(of: number, shift)
        to[places[digit]] = number
        places[digit] += 1
      }
      swap(&from, &to)
      shift += digitBits
    }
    return from
  }

  @inline(__always)
  private static func digit(of number: UInt32, _ shift: UInt32) -> Int {
    Int(number >> shift) & (digits - 1)
  }
}
