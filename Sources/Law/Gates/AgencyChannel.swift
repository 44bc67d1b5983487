import Fishery

extension Hearing {
  /// Stops for a fisher whom no agency or broker placed.
  func requireAgency() throws(Stop) {
    let channel = dossier.placement.channel
    switch channel {
    case .known(.direct):
      note(.because, .engaged(.direct), .placementChannel)
      throw .notApplicable
    case .known(let channel): note(.applies, .engaged(channel), .placementChannel)
    case .confirmedAbsent, .notCollected:
      miss(.placementChannel, channel.gap)
      throw .undetermined
    }
  }
}
