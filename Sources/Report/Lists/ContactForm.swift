public import Casework

import Fishery
import Registry

extension LineForm<ContactMatch> {
  /// Whom to call, the best fit first, with how long ago somebody made sure of it.
  public static var contacts: LineForm {
    LineForm(
      "contacts",
      [
        .column("kind", "KIND") { .string($0.contact.kind.rawValue) },
        .column("contact", "CONTACT") { .string($0.contact.name) },
        .column("telephone", "TELEPHONE") { .text($0.contact.telephone) },
        .column("hours", "HOURS") { .text($0.contact.hours) },
        .column("port", "PORT") { .text($0.contact.port) },
        .column("country", "COUNTRY") { .text($0.contact.country) },
        .column("languages", "LANGUAGES") {
          .array($0.contact.languages.map { .string($0.code) })
        },
        .column("last_verified", "VERIFIED") { .text($0.contact.lastVerified) },
        .column("stale", "STALE") { .bool($0.isStale) },
        .column("public_key", "PUBLIC KEY") { .text($0.contact.publicKey) },
      ])
  }
}
