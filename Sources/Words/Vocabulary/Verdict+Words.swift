public import Law

extension Verdict {
  /// As it stands on screens and in reports.
  public var phrase: Phrase {
    switch self {
    case .met: Phrase("Meets", "Terpenuhi")
    case .breach: Phrase("Breach", "Pelanggaran")
    case .undetermined: Phrase("Can't tell yet", "Belum dapat ditentukan")
    case .notApplicable: Phrase("Doesn't apply", "Tidak berlaku")
    }
  }

  /// The mark on two results that no single act can satisfy.
  public static let conflict = Phrase("Laws conflict", "Hukum bertentangan")
}

extension Severity {
  public var phrase: Phrase {
    switch self {
    case .critical: Phrase("critical", "kritis")
    case .high: Phrase("high", "berat")
    case .medium: Phrase("medium", "sedang")
    case .low: Phrase("low", "ringan")
    case .advisory: Phrase("advisory", "anjuran")
    }
  }
}

extension Force {
  public var phrase: Phrase {
    switch self {
    case .binding: Phrase("binding", "mengikat")
    case .contractTemplate: Phrase("contract template", "kontrak baku")
    case .adminPlan: Phrase("administrative plan", "rencana administratif")
    case .soft: Phrase("not binding", "tidak mengikat")
    case .policy: Phrase("house policy", "kebijakan sendiri")
    }
  }
}

extension Verified {
  /// What is only remembered says so wherever it is shown.
  public var phrase: Phrase {
    switch self {
    case .seen: Phrase("seen at its source", "dibaca pada sumbernya")
    case .memory: Phrase("from memory, unverified", "dari ingatan, belum diperiksa")
    }
  }
}

extension Rule {
  /// What stands beside its verdict, when it rests on a text that was only recalled.
  public var mark: Phrase? { isUnverified ? Phrase("unverified", "belum diperiksa") : nil }
}

extension Figure.Status {
  public var phrase: Phrase {
    switch self {
    case .enacted: Phrase("enacted", "berlaku")
    case .announced: Phrase("announced", "diumumkan")
    case .expected: Phrase("expected", "diperkirakan")
    case .policy: Phrase("house policy", "kebijakan sendiri")
    }
  }
}

extension Subject {
  public var phrase: Phrase {
    switch self {
    case .placement: Phrase("placement", "penempatan")
    case .fisher: Phrase("fisher", "awak kapal")
    case .vessel: Phrase("vessel", "kapal")
    case .agency: Phrase("agency", "agensi")
    }
  }
}
