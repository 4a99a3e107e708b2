@main struct Timbre {
  static func main() {}
}
