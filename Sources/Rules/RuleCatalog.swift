import PostText

/// All rules there are: to add one, write its file and its line here.
package enum RuleCatalog {
  /// Sorted by id.
  package static let all: [Rule] = [
    .draftDuplicate,
    .draftKey,
    .draftNoPlatform,
    .draftPlaceholder,
    .draftPlatform,
    .draftSuppression,
    .draftValue,
    .formatAlt,
    .formatEmoji,
    .formatFancyLetters,
    .formatHashtag,
    .formatHashtagCase,
    .formatInvisible,
    .formatLink,
    .formatMarkup,
    .formatMention,
    .formatShape,
    .lengthEmpty,
    .lengthField,
    .lengthFold,
    .lengthOver,
    .nativeAboutUs,
    .nativeAsk,
    .nativeAskRatio,
    .nativeDump,
    .nativeForeignIdiom,
    .nativeMoment,
    .nativeOwnPin,
    .nativeRepeat,
    .nativeSameText,
    .nativeStale,
    .voiceContractions,
    .voiceDrift,
    .voiceEmoji,
    .voiceExclamations,
    .voiceGrade,
    .voicePassage,
    .voicePerson,
    .voiceSentence,
    .voiceSpelling,
    .voiceTerm,
    .voiceTone,
    .voiceVariants,
  ]

  package static func rule(_ id: String) -> Rule? {
    all.first { $0.id == id }
  }

  /// The rules that `pattern` names: a rule id or a group.
  package static func rules(matching pattern: String) -> [Rule] {
    all.filter { RulePattern.matches(pattern, $0.id) }
  }
}
