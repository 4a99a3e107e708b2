import PostText
import Voice

extension Rule {
  /// Harder to read than the voice is.
  package static let voiceGrade = Rule(
    id: "voice/grade",
    title: "Harder to read than the voice",
    why: """
      The Flesch–Kincaid grade tells how many years of school a text takes, from the length of its sentences and words. \
      It is measured from \(ReadingGrade.leastWords) words on, and in English only; quotations and links don't count. \
      The finding marks the sentence that weighs most.
      """,
    severity: .info,
    bad: [
      Example(hard, voice: #"{ "readingGrade": { "max": 9 } }"#),
      Example(hard, on: "linkedin", voice: #"{ "readingGrade": { "max": 12.5 } }"#),
      Example(
        hard, on: "linkedin", "x",
        voice: #"{ "readingGrade": { "max": 20 }, "flex": { "x": { "readingGrade": { "max": 10 } } } }"#),
    ],
    good: [
      Example(
        "We asked our members what they need. They told us: more time, less talk, and a place to meet. So we found one. "
          + "It has a big room, good tea and a door that is open all day.", voice: #"{ "readingGrade": { "max": 6 } }"#),
      Example(
        "Organisational transformation necessitates considerable interdisciplinary collaboration.",
        voice: #"{ "readingGrade": { "max": 6 } }"#),
      Example(
        "Die Mitgliederversammlung hat die Satzungsänderung mit überwältigender Mehrheit beschlossen, und die "
          + "Geschäftsstelle wird die Unterlagen allen Mitgliedsorganisationen in den kommenden Wochen zur Verfügung stellen.",
        voice: #"{ "readingGrade": { "max": 6 } }"#),
    ],
    check: .voice { post, findings in
      let bounds = post.bounds(\.readingGrade)
      guard !bounds.isEmpty, post.text.isEnglish, let reading = ReadingGrade(post.words) else { return }
      for (platform, most) in bounds where reading.grade > most {
        guard let heaviest = reading.heaviest else { continue }
        let advice =
          reading.gradeWithout.map { "this sentence weighs most, without it the grade would be \(Tenths.text($0))" }
          ?? "make this sentence shorter, or its words"
        findings.add(
          heaviest, of: post,
          "Reads at grade \(Tenths.text(reading.grade)), and \(post.voiceName(on: platform)) has at most \(Tenths.short(most)): \(advice).",
          platform: platform,
          evidence: [
            Evidence("grade", Tenths.text(reading.grade)), Evidence("max", Tenths.short(most)),
            Evidence("words", reading.words),
          ])
      }
    })

  private static let hard =
    "We listened. ‹The organisational transformation necessitates considerable interdisciplinary collaboration, and the "
    + "participating institutions consequently established a coordinating committee.› It meets each week, and all of you "
    + "may come. Bring a friend."
}
