import PostText
import Voice

/// The closed list of shorter words that mean the same.
enum PhraseReductions {
  /// What is written, and what stands for it. Only where a phrase is a longer way to a small word is nothing lost.
  static let list: [(long: String, short: String)] = [
    ("in order to", "to"),
    ("so as to", "to"),
    ("due to the fact that", "because"),
    ("owing to the fact that", "because"),
    ("in spite of the fact that", "although"),
    ("despite the fact that", "although"),
    ("prior to", "before"),
    ("subsequent to", "after"),
    ("is able to", "can"),
    ("are able to", "can"),
    ("has the ability to", "can"),
    ("have the ability to", "can"),
    ("with regard to", "about"),
    ("with regards to", "about"),
    ("in regard to", "about"),
    ("in relation to", "about"),
    ("at this point in time", "now"),
    ("at the present time", "now"),
    ("in the event that", "if"),
    ("for the purpose of", "for"),
    ("in the near future", "soon"),
    ("a large number of", "many"),
    ("the majority of", "most"),
    ("a majority of", "most"),
    ("on a regular basis", "regularly"),
    ("on a daily basis", "daily"),
    ("on a weekly basis", "weekly"),
    ("on an annual basis", "yearly"),
    ("until such time as", "until"),
    ("by means of", "by"),
    ("in addition to", "besides"),
    ("in close proximity to", "near"),
    ("each and every", "every"),
    ("first and foremost", "first"),
    ("whether or not", "whether"),
  ]

  static let table = PhraseTable(list.map { ($0.long, $0.short) })

  static let fillerWords = ["really", "very", "quite", "basically", "actually", "simply", "truly"]
  static let fillers = WordTable(fillerWords.joined(separator: " "))

  /// Behind these a filler is what matters: “the very best”, “so very much”.
  static let keepers = WordTable("the so how a an this that these those my your our their his her its")

  /// Words before which a filler can be told from one that matters.
  static let degrees = WordTable(
    """
    good great important useful helpful easy hard happy proud excited glad pleased interesting fun nice simple clear \
    strong big small large long short fast slow new different similar common popular difficult well often quickly easily \
    grateful thankful impressive exciting successful effective valuable powerful
    """)
}
