/// Every figure that the rules read: the book must hold each of them and no other.
public enum FigureName: UInt8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case c188InForce
  case minimumAge
  case trainingAge
  case adultAge
  case medicalValidity
  case medicalValidityMinor
  case longVoyage
  case shieldVoyage
  case restDay
  case restWeek
  case restDayHazard
  case restRepeats
  case largeLength
  case largeLengthOverall
  case farRange
  case inspectionValidity
  case payTolerance
  case veryLargeLength
  case veryLargeLengthOverall
  case largeTonnage
  case veryLargeTonnage
  case newDelivery
  case shortStay
  case crewListGrace
  case crewListLate
  case firstAiders
  case headroom
  case headroomRelaxed
  case floorArea
  case floorAreaRelaxed
  case floorAreaVeryLarge
  case floorAreaVeryLargeRelaxed
  case personsInRoom
  case personsInRoomLarge
  case officersInRoom
  case berthLength
  case berthLengthRelaxed
  case berthWidth
  case berthWidthRelaxed
  case sanitaryPersons
  case sanitaryPersonsRelaxed
  case toiletPersonsRelaxed
  case supplyInspection
  case taiwanCrewRules
  case taiwanAmendment
  case taiwanNewHires
  case taiwanWageFloorEarly
  case taiwanWageFloor
  case taiwanWageFloorNewHires

  // Indonesia as State of origin
  case indonesiaMinimumAge
  case indonesiaZeroCost
  case indonesiaFreeItems
  case indonesiaLoanBan
  case indonesiaPlacementLicence
  case indonesiaOldLicenceEnded
  case indonesiaAgencyCapital
  case indonesiaAgencyDeposit
  case indonesiaAgreementRules
  case indonesiaDepartureRules
  case indonesiaWorkDay
  case indonesiaWorkWeek
  case indonesiaRestDay
  case indonesiaRestWeek

  // Thailand as flag State
  case thailandMinimumAge
  case thailandRestDay
  case thailandRestWeek
  case thailandWrittenAgreement
  case thailandAgreementLanguage
  case thailandInspectorMonths
  case thailandMonthlyPay
  case thailandPayDays
  case thailandBankPay
  case thailandOwnerPays
  case thailandFishingWorkAct
  case thailandMessages
  case thailandCertificateLength
  case thailandCertificateVoyage
  case thailandCertificateYears
  case thailandPortReport
  case thailandPortReportTonnage
  case thailandSeamanPermit
  case thailandMinimumSamutSakhon
  case thailandMinimumSamutPrakan
  case thailandMinimumBangkok
  case thailandMinimumSamutSongkhram
  case thailandMinimumChonburi
  case thailandMinimumRayong
  case thailandMinimumPhuket
  case thailandMinimumSongkhla
  case thailandMinimumSuratThani
  case thailandMinimumPrachuapKhiriKhan
  case thailandMinimumPhangNga
  case thailandMinimumChanthaburi
  case thailandMinimumKrabi
  case thailandMinimumTrat
  case thailandMinimumChumphon
  case thailandMinimumPhetchaburi
  case thailandMinimumNakhonSiThammarat
  case thailandMinimumRanong
  case thailandMinimumSatun
  case thailandMinimumTrang
  case thailandMinimumPattani
  case thailandMinimumNarathiwat

  // Taiwan as flag State
  case taiwanMinimumAge
  case taiwanServiceFee
  case taiwanDirectPay
  case taiwanRestDay
  case taiwanRestRules
  case taiwanRestBlock
  case taiwanRestWeek
  case taiwanRecording
  case taiwanPapersBan
  case taiwanWageGuarantee
  case taiwanLifeCover
  case taiwanMedicalCover
  case taiwanSeaPacific
  case taiwanSeaPacificEast
  case taiwanSeaPurseSeine
  case taiwanSeaIndian
  case taiwanSeaAtlantic
  case taiwanSeaSquid
  case taiwanSeaSaury
  case taiwanSeaCount
  case taiwanSeaExtension
  case taiwanForeignFlag
  case taiwanForeignFlagOld
  case taiwanForeignFlagRestDay
  case taiwanForeignFlagRestWeek

  // Distant-water and coastal plans of Korea
  case koreaRecruitmentFee
  case koreaDeposit
  case koreaOwnerPassports
  case koreaPassports
  case koreaSea
  case koreaCrewMinimum
  case koreaCoastalShare
  case koreaDistantWage

  // China as flag State
  case chinaDistantWage

  // Other ASEAN States and ASEAN itself
  case vietnamMinimumAge
  case vietnamFeeCap
  case vietnamFeeCapSea
  case philippinesAgreement
  case malaysiaPassports
  case cambodiaMinimumAge
  case aseanDeclaration
  case aseanConsensus

  // Regional fisheries management organisations
  case wcpfcCrew

  // Thresholds of this program, to be set anew by a local pack
  case policyDebtMonths
  case policyDeductedSome
  case policyLateSome
  case policyLateLong
  case policySeaDays
  case policyRestShort
  case policyRestLeast
  case policyCopiedDays
  case policySameLogDays
  case policyDeaths
  case policyDeathMonths
  case policyAgencyReports
  case policyAgencyMonths
  case policyIMOTonnage
  case policyIMOLength

  // General principles of the ILO
  case iloFairRecruitment
  case taiwanDaysOff
  case taiwanFilingDays
  case taiwanPayRecord
  case taiwanAttendance
  case taiwanSeaMoves
  case taiwanBondHeadsMiddle
  case taiwanBondHeadsLarge
  case taiwanBondHeadsLargest
  case taiwanBondSmall
  case taiwanBondMiddle
  case taiwanBondLarge
  case taiwanBondLargest
  case taiwanCare
  case taiwanLifeJackets
  case taiwanComplaintDays
  case taiwanHolidays
  case taiwanPortRefusal
  case taiwanTrafficking
  case taiwanObjectionDays
  case thailandPayRecord
  case thailandQuartersTonnage
  case indonesiaTrafficking
  case philippinesMinimumWage
  case philippinesRegionalWage
  case philippinesMinimumAge
  case philippinesZeroFee
  case philippinesCharter
  case vietnamBroker
  case vietnamBrokerFree
  case aseanTimorLeste
  case aseanTechnology
  case policyResponseDays
  case wcpfcResolution
  case ffaTerms
  case capeTown
  case stcwF
  case portMeasures
  case treatyLength
  case iloNoFees
  case iloForcedAsPunishment
  case iloVictims
  case youngDay
  case youngWeek

  /// The name in packs, reports and JSON.
  public var id: String { declaration.id }

  public var kind: FigureValue.Kind { declaration.kind }

  public var unit: FigureUnit? { declaration.unit }

  public init?(id: some StringProtocol) {
    guard let name = FigureName.named[String(id)] else { return nil }
    self = name
  }

  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.id, $0) })
}
