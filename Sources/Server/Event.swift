package import Engine
package import JSON
package import PostText

/// What reaches the server.
package enum Event: Sendable {
  /// The body of a message.
  case message([UInt8])
  /// A header that can't be read; the reason in words.
  case malformedHeader(String)
  case configurationLoaded(ConfigurationRequest, LoadedConfiguration)
  case exemplarsAdded(ExemplarAddition, ExemplarAddition.Outcome)
  case previewWritten(PreviewFile.Outcome)
  /// Something is under way; the share that is done, from 0 to 1.
  case progress(BackgroundWork, Double)
  case voiceLoaded(VoiceSources, VoiceOutcome)
  case workspaceRead(Workspace, WorkspaceReading)
  case momentsLoaded([Configuration.Pattern], MomentOutcome)
  case peopleLoaded(path: String, PeopleOutcome)
  /// A day has begun where the writer is, or the server has been started on it.
  case day(CivilDate)
  /// Nothing happened, but time went by.
  case tick
}

/// What the server wants done. The host carries effects out in order.
package enum Effect: Sendable {
  /// Sends a message, given as its body.
  case send([UInt8])
  /// Reads the configuration and answers with `Event.configurationLoaded`.
  case loadConfiguration(ConfigurationRequest)
  /// Adds records to a file of exemplars and answers with `Event.exemplarsAdded`.
  case addExemplars(ExemplarAddition)
  /// Writes a page under the user's cache folder and answers with `Event.previewWritten`.
  case writePreview(PreviewFile)
  /// Loads a voice, learning it where it isn't known, beside the loop, and answers with `Event.progress` while it
  /// learns and `Event.voiceLoaded` at the end.
  case loadVoice(VoiceSources)
  /// Reads the drafts and the history of a workspace beside the loop, and answers with `Event.progress` where that takes
  /// long and `Event.workspaceRead` at the end.
  case readWorkspace(WorkspaceRequest)
  /// Ends work beside the loop early; what it has by then is its answer.
  case stop(BackgroundWork)
  /// Reads the calendars that these patterns name and answers with `Event.momentsLoaded`.
  case loadMoments([Configuration.Pattern])
  /// Reads the address book of this path and answers with `Event.peopleLoaded`.
  case loadPeople(String)
  /// Sends `Event.tick` at this time, in milliseconds of the host's clock, if nothing else comes before.
  case wake(at: Int)
  /// Ends the program when the process with this id is gone.
  case watchParent(Int)
  /// Ends the program with this status.
  case exit(Int32)
}

/// Which configuration to read.
package struct ConfigurationRequest: Sendable {
  /// The folder of the drafts, absolute.
  package var folder: String
  /// What the editor sends, and the folder from which its paths count.
  package var settings: (root: JSONNode, folder: String)?
  /// Unsaved buffers, which stand for their files.
  package var buffers: [String: [UInt8]]
  /// The last versions without errors, which hold while a file is broken.
  package var lastGood: [String: ConfigurationFile]
}
