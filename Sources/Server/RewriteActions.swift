import Engine
import Platforms
import PostText
import Reimagining
import Rules
import WireProtocol

/// Offering to shorten a post, to part it into a thread, and to join a thread.
extension LanguageServer {
  static let fitKind = "refactor.rewrite.fit"
  static let threadKind = "refactor.rewrite.thread"
  static let joinKind = "refactor.rewrite.join"

  mutating func rewriteActions(
    in analysis: Analysis, _ document: OpenDocument, _ params: LSP.CodeActionParams
  ) -> [LSP.CodeAction] {
    let section = analysis.reimaginationSource(at: byteRange(of: params.range, in: analysis.text)).section
    var actions: [LSP.CodeAction] = []
    let fixes = analysis.lengthFixes(inSection: section)
    if wants(Self.fitKind, params) {
      actions += fixes.fit.map {
        LSP.CodeAction(title: $0.title, kind: Self.fitKind, edit: edit($0.edits, of: document))
      }
      if fixes.fit.isEmpty, let shorter = shortening(section, in: analysis, document) { actions.append(shorter) }
    }
    if wants(Self.threadKind, params) {
      actions += fixes.thread.map {
        LSP.CodeAction(title: $0.title, kind: Self.threadKind, edit: edit($0.edits, of: document))
      }
    }
    if wants(Self.joinKind, params), let join = ThreadJoin(analysis, section: section) {
      var action = LSP.CodeAction(
        title: "Join \(join.posts) posts into one", kind: Self.joinKind, edit: edit(join.edits, of: document))
      if join.excess > 0 {
        guard client.showsDisabledActions else { return actions }
        action.edit = nil
        action.disabledReason = "The post would be \(join.excess) over its limit."
      }
      actions.append(action)
    }
    return actions
  }

  /// A variant that is too long, with the sentences left out that it can do without.
  private mutating func shortening(
    _ index: Int, in analysis: Analysis, _ document: OpenDocument
  ) -> LSP.CodeAction? {
    guard
      let post = analysis.reading.platformPosts.first(where: { post in
        post.reading.section == index && post.isVariant && post.counts.contains { !$0.fits }
      }),
      let alternative = alternatives(for: post.platform, of: .section(index), in: analysis, document).first,
      let variant = ReimaginedVariant(alternative, for: post.platform, in: analysis), variant.isReplacement
    else { return nil }
    let losses = ReimaginationOutput(alternative, on: post.platform).losses
    return LSP.CodeAction(
      title: "Fit to \(alternative.limit): leave sentences out" + (losses.isEmpty ? "" : "; drops \(losses)"),
      kind: Self.fitKind, edit: edit(variant.edits, of: document))
  }
}
