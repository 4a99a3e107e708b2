import Native
import PostText
import Testing
import Voice

@Suite struct AskReadingTests {
  private func reading(_ text: String, brand: [String] = []) -> AskReading {
    let bytes = Array(text.utf8)
    return AskReading(
      VoiceText(bytes, tokens: Tokenizer.tokens(of: bytes), code: [], brand: BrandNames(brand)))
  }

  @Test(arguments: [
    "Register now.", "It is on Friday. Donate!", "Please sign up.", "👉 Subscribe to our newsletter",
    "Tickets are $49: https://eventbrite.com/e/1", "Last chance! https://example.org/register",
  ])
  func callsAreAsks(_ text: String) {
    #expect(reading(text).isAsk, "\(reading(text).signals)")
  }

  @Test(arguments: [
    "", "Tell us what you think.", "Read more on our page.", "Join the conversation!", "Did you register?",
    "They register voters and donate time.", "He said “register now and donate”.", "The city spent $5 million.",
    "#donate @register `now`", "Register to vote.",
  ])
  func invitationsQuestionsAndReportsAreNone(_ text: String) {
    #expect(!reading(text).isAsk, "\(reading(text).signals)")
  }

  @Test func namesOfTheBrandAreNoCalls() {
    #expect(!reading("Sign Up is our magazine.", brand: ["Sign Up"]).isAsk)
  }

  @Test func whatIsSaidTwiceIsOneAsk() {
    let twice = reading("Register now. It is on Friday. Register here.")
    #expect(twice.calls.count == 1)
    #expect(twice.weight == 2)
  }

  @Test func whatACallPromisesIsNoSecondOne() {
    #expect(!reading("Sign up today and get your tickets.").isStacked)
    #expect(!reading("Win a bag worth £200. Register now.").isPitch)
    #expect(!reading("Donate $20 to the fund.").isPitch)
  }

  @Test func signalsTellWhereTheyStand() {
    let text = "É! Donate today, and sign the petition."
    let bytes = Array(text.utf8)
    let found = reading(text).calls.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(found == ["Donate today", "sign the petition"])
  }
}
