/// Bytes that aren't what they claim to be.
struct DamagedData: Error {}
