import Platforms
import PostText
import Reimagining
import Testing
import Voice

/// Each way to say the same in fewer letters, and where it must not be taken.
@Suite struct ReductionTests {
  private func reduced(_ text: String, _ reduction: Reduction) throws -> String {
    let unit = try #require(Manuscript(text).units.first)
    #expect(unit.text.string == text, "the example is one sentence")
    return unit.text.replacing(
      reduction.edits(
        of: unit, text: unit.bytes, tokens: unit.tokens, FoldedTokens(unit.tokens, in: unit.bytes))
    ).string
  }

  @Test(arguments: [
    ("We met in order to talk.", "We met to talk."),
    ("In order to talk we met.", "To talk we met."),
    ("We met prior to noon due to the fact that it rained.", "We met before noon because it rained."),
    ("Ada is able to run.", "Ada can run."),
  ])
  func aPhraseBecomesItsShortForm(_ text: String, _ short: String) throws {
    #expect(try reduced(text, .phrase) == short)
  }

  @Test(arguments: [
    "We met in good order to talk.", "Ada isn't able to run.", "It is not able to run.", "A prior tool.",
  ])
  func otherWordsAreNoPhrase(_ text: String) throws {
    #expect(try reduced(text, .phrase) == text)
  }

  @Test func aFillerGoesFromBeforeADegree() throws {
    #expect(try reduced("The day was really good.", .filler) == "The day was good.")
  }

  @Test(arguments: [
    "The day was not very good.", "The very good day.", "We simply left.", "It isn't really easy.", "So very good.",
    "Really good days.",
  ])
  func aFillerThatMattersStays(_ text: String) throws {
    #expect(try reduced(text, .filler) == text)
  }

  @Test func anAsideGoes() throws {
    #expect(try reduced("We met (as usual) in town.", .aside) == "We met in town.")
  }

  @Test(arguments: [
    "We met (in 2024) in town.", "We met (not so long) in town.", "We met (with NASA) in town.",
    "We met (https://example.org/a) in town.", "We met (with @ann) in town.", "We met(s) in town.",
    "We met () in town.",
    "We met (all of us in the big hall of the town, where there is room for each one of us to sit and talk) today.",
  ])
  func anAsideThatSaysSomethingStays(_ text: String) throws {
    #expect(try reduced(text, .aside) == text)
  }

  @Test(arguments: [("Moreover, we won.", "We won."), ("In addition, we won.", "We won.")])
  func anOpeningThatOnlyAddsGoes(_ text: String, _ short: String) throws {
    #expect(try reduced(text, .addition) == short)
  }

  @Test(arguments: [
    "However, we won.", "Moreover we won.", "Moreover, Ada won.", "So, we won.", "We won, moreover, twice.",
    "(Moreover, we won.)",
    "👍 Moreover, we won.",
  ])
  func anOpeningThatMattersStays(_ text: String) throws {
    #expect(try reduced(text, .addition) == text)
  }

  /// What a post of the room that is left for it says of the sentence.
  @Test(arguments: [
    ("We write in order to talk", true), ("We write “in order to” talk", false),
    ("We write \"in order to\" talk", false),
    ("We write `in order to` talk", false), ("We write «in order to» talk", false),
  ])
  func aSentenceThatWouldElseBeLeftOutIsShortened(_ start: String, _ isShortened: Bool) throws {
    let x = try #require(RecipeCatalog.all.first { $0.platform.id == "x" }).platform
    let text = start + String(repeating: " and we read", count: 21) + " it all."
    let alternative = Reimagination.alternatives(of: Manuscript(text), for: x).first
    #expect(text.replacing("`", with: "").count > 280 && text.count < 290)
    #expect((alternative != nil) == isShortened, "\(alternative?.parts ?? [])")
  }
}
