extension Shape<ManningFacts> {
  static let manning = Shape([
    Field(.skipperCertified, \.skipperCertified),
    Field(.skipperCertificateExpires, \.skipperCertificateExpires),
    Field(.manningMinimum, \.minimum),
    Field(.manningAboard, \.aboard),
    Field(.manningPosts, \.postsFilled),
    Field(.skipperMeans, \.skipperHasMeans),
    Field(.fatiguePrevented, \.fatiguePrevented),
    Field(.awarenessRaised, \.awarenessRaised),
    Field(.skipperOverruled, \.skipperOverruled),
    Field(.ordersObeyed, \.ordersObeyed),
  ])
}

extension Shape<ProvisionFacts> {
  static let provisions = Shape([
    Field(.foodDays, \.foodDays),
    Field(.plannedDays, \.plannedDays),
    Field(.foodFit, \.foodFit),
    Field(.waterEnough, \.waterEnough),
    Field(.waterPotable, \.waterPotable),
  ])
}

extension Shape<MedicalCareFacts> {
  static let medicalCare = Shape([
    Field(.careSupplies, \.supplies),
    Field(.careTrained, \.trainedFishers),
    Field(.careInstructions, \.instructionLanguages),
    Field(.careTrainedLanguages, \.trainedLanguages),
    Field(.careRadio, \.radio),
    Field(.careSeriousCase, \.seriousCase),
    Field(.careTakenAshore, \.takenAshoreInTime),
    Field(.carePrescribed, \.suppliesPrescribed),
    Field(.careInspected, \.suppliesInspected),
    Field(.careInspectedOn, \.suppliesInspectedOn),
    Field(.careGuide, \.approvedGuide),
    Field(.careAdvice, \.adviceArranged),
    Field(.careStations, \.stationList),
    Field(.careCharged, \.chargedToFishers),
  ])
}

extension Shape<SafetyFacts> {
  static let safety = Shape([
    Field(.safetyAccident, \.accident),
    Field(.safetyReported, \.accidentReported),
    Field(.safetyGearTraining, \.gearTraining),
    Field(.safetyProcedures, \.writtenProcedures),
    Field(.safetyRisk, \.riskEvaluated),
    Field(.safetyRiskCrew, \.crewTookPart),
    Field(.safetyYoungSizes, \.equipmentFitsYoung),
    Field(.lifeJackets, \.lifeJacketsWorn),
  ])
}

extension Shape<AccommodationFacts> {
  static let accommodation = Shape([
    Field(.habitable, \.habitable),
    Field(.quartersClosed, \.noDirectOpenings),
    Field(.quartersBulkheads, \.separatingBulkheads),
    Field(.quartersEscapes, \.escapes),
    Field(.quartersVentilated, \.ventilated),
    Field(.quartersVentilation, \.ventilationSystem),
    Field(.quartersHeated, \.heated),
    Field(.quartersHeating, \.heatingSystem),
    Field(.quartersCooled, \.airConditioned),
    Field(.quartersLit, \.lit),
    Field(.berthLights, \.berthLights),
    Field(.emergencyLight, \.emergencyLight),
    Field(.quartersAbaft, \.abaftCollisionBulkhead),
    Field(.quartersOfficers, \.officersSeparate),
    Field(.lockers, \.lockers),
    Field(.deskAndChair, \.deskAndChair),
    Field(.privacy, \.privacy),
    Field(.mess, \.mess),
    Field(.messSeparate, \.messSeparate),
    Field(.refrigerator, \.refrigerator),
    Field(.hotDrinks, \.hotAndColdDrinks),
    Field(.sanitaryFit, \.sanitaryFit),
    Field(.freshWater, \.hotAndColdWater),
    Field(.withoutEnsuite, \.fishersWithoutEnsuite),
    Field(.showers, \.showers),
    Field(.toilets, \.toilets),
    Field(.washbasins, \.washbasins),
    Field(.laundry, \.laundry),
    Field(.iron, \.iron),
    Field(.laundryRoom, \.laundryCompartment),
    Field(.cabinForSick, \.cabinForSick),
    Field(.sickBay, \.sickBay),
    Field(.gearPlace, \.gearPlace),
    Field(.bedding, \.beddingProvided),
    Field(.recreation, \.recreation),
    Field(.shoreCalls, \.communication),
    Field(.shoreCallsAtCost, \.communicationAtCost),
    Field(.cooking, \.cookingEquipment),
    Field(.galleySeparate, \.galleySeparate),
    Field(.gasOnDeck, \.gasOnOpenDeck),
    Field(.dryStore, \.dryStore),
    Field(.coldStore, \.refrigeratedStore),
    Field(.clean, \.clean),
    Field(.quartersInspected, \.inspectionsRecorded),
    Field(.motherVessel, \.onMotherVessel),
    Field(.crewQuarters, \.crewQuarters),
    Field(.noiseLimited, \.noiseWithinGuidelines),
    Field(.twoTiers, \.twoTiersAtMost),
    Field(.lowerBerthsClear, \.lowerBerthsClear),
    Field(.watchesApart, \.watchesApart),
    Field(.womenApart, \.womenApart),
    Field(.cooksTrained, \.cooksTrained),
  ])
}

extension Shape<Room> {
  static let room = Shape([
    Field(.roomKind, \.kind),
    Field(.roomHeadroom, \.headroom),
    Field(.roomFloor, \.floor),
    Field(.roomFurniture, \.furniture),
    Field(.roomPersons, \.persons),
    Field(.roomBerths, \.berths),
    Field(.roomBerthLength, \.berthLength),
    Field(.roomBerthWidth, \.berthWidth),
    Field(.roomMarked, \.marked),
  ])
}

extension Shape<ProtectionFacts> {
  static let protection = Shape([
    Field(.ownerLiable, \.ownerLiable),
    Field(.insuredUntil, \.insuredUntil),
    Field(.otherScheme, \.otherScheme),
    Field(.injured, \.injured),
    Field(.careGiven, \.careGiven),
    Field(.nationalProvisions, \.nationalProvisions),
    Field(.careCostOnFisher, \.careCostOnFisher),
    Field(.careCostExcluded, \.careCostExcluded),
    Field(.healthCover, \.healthCover),
  ])
}
