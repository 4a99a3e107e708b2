package enum CompoundWord { package static func words(in bytes: [UInt8], range: Range<Int>) -> [Range<Int>]? { nil } }
