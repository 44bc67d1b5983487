/// What is known of how fishers live aboard, C188 Art. 26 and Annex III.
public struct AccommodationFacts: Sendable, Hashable, BitwiseCopyable {
  /// Whether quarters are safe, large enough, equipped and in good order.
  public var habitable: Known<Bool> = .notSupplied
  /// Whether no opening leads from fish rooms or machinery straight into sleeping rooms.
  public var noDirectOpenings: Known<Bool> = .notSupplied
  /// Whether tight bulkheads part sleeping rooms from galley, stores, drying rooms and common sanitary rooms.
  public var separatingBulkheads: Known<Bool> = .notSupplied
  /// Whether there are emergency escapes as necessary, and they are free.
  public var escapes: Known<Bool> = .notSupplied
  /// Whether the quarters are ventilated.
  public var ventilated: Known<Bool> = .notSupplied
  /// Whether a controlled system runs whenever fishers are aboard and non-smokers are protected.
  public var ventilationSystem: Known<Bool> = .notSupplied
  /// Whether it is warm enough in the quarters.
  public var heated: Known<Bool> = .notSupplied
  /// Whether there is a heating system.
  public var heatingSystem: Known<Bool> = .notSupplied
  /// Whether quarters, bridge, radio room and control room are air-conditioned.
  public var airConditioned: Known<Bool> = .notSupplied
  /// Whether the quarters are well lit; from 24 m so that a newspaper can be read.
  public var lit: Known<Bool> = .notSupplied
  /// Whether every berth has a reading light.
  public var berthLights: Known<Bool> = .notSupplied
  /// Whether sleeping rooms have emergency lighting.
  public var emergencyLight: Known<Bool> = .notSupplied
  /// Whether no sleeping or mess room lies forward of the collision bulkhead.
  public var abaftCollisionBulkhead: Known<Bool> = .notSupplied
  /// Whether officers sleep apart where practicable.
  public var officersSeparate: Known<Bool> = .notSupplied
  /// Whether everybody has a locker and there is a writing surface.
  public var lockers: Known<Bool> = .notSupplied
  /// Whether there are a desk and a chair.
  public var deskAndChair: Known<Bool> = .notSupplied
  /// Whether men and women have privacy as practicable.
  public var privacy: Known<Bool> = .notSupplied
  /// Whether there is a mess suited to the vessel.
  public var mess: Known<Bool> = .notSupplied
  /// Whether the mess is apart from the sleeping rooms.
  public var messSeparate: Known<Bool> = .notSupplied
  /// Whether fishers have a refrigerator.
  public var refrigerator: Known<Bool> = .notSupplied
  /// Whether hot and cold drinks can be made at all times.
  public var hotAndColdDrinks: Known<Bool> = .notSupplied
  /// Whether sanitary rooms are clean, vented to open air and not slippery.
  public var sanitaryFit: Known<Bool> = .notSupplied
  /// Whether there is hot and cold fresh water to wash.
  public var hotAndColdWater: Known<Bool> = .notSupplied
  /// How many fishers have no sanitary room of their own.
  public var fishersWithoutEnsuite: Known<Int32> = .notSupplied
  /// Tubs or showers in use.
  public var showers: Known<Int32> = .notSupplied
  /// Toilets in use.
  public var toilets: Known<Int32> = .notSupplied
  /// Washbasins in use.
  public var washbasins: Known<Int32> = .notSupplied
  /// Whether clothes can be washed and dried.
  public var laundry: Known<Bool> = .notSupplied
  /// Whether clothes can be ironed.
  public var iron: Known<Bool> = .notSupplied
  /// Whether laundry has a compartment of its own.
  public var laundryCompartment: Known<Bool> = .notSupplied
  /// Whether a cabin is at hand when somebody is ill or injured.
  public var cabinForSick: Known<Bool> = .notSupplied
  /// Whether there is a separate, equipped sick bay.
  public var sickBay: Known<Bool> = .notSupplied
  /// Whether foul-weather gear hangs outside but near the sleeping rooms.
  public var gearPlace: Known<Bool> = .notSupplied
  /// Whether utensils, bedding and linen are provided.
  public var beddingProvided: Known<Bool> = .notSupplied
  /// Whether there is a place and means for recreation.
  public var recreation: Known<Bool> = .notSupplied
  /// Whether fishers can reach people ashore as far as practicable.
  public var communication: Known<Bool> = .notSupplied
  /// Whether it costs fishers no more than it costs the owner.
  public var communicationAtCost: Known<Bool> = .notSupplied
  /// Whether there is equipment to cook.
  public var cookingEquipment: Known<Bool> = .notSupplied
  /// Whether there is a separate galley.
  public var galleySeparate: Known<Bool> = .notSupplied
  /// Whether gas bottles stand on the open deck under shelter; confirmed absent: there are none.
  public var gasOnOpenDeck: Known<Bool> = .notSupplied
  /// Whether there is a dry, cool and aired store.
  public var dryStore: Known<Bool> = .notSupplied
  /// Whether there are a storeroom and a refrigerator for provisions.
  public var refrigeratedStore: Known<Bool> = .notSupplied
  /// Whether quarters are clean and free of cargo and stores, and waste is sealed.
  public var clean: Known<Bool> = .notSupplied
  /// Whether the skipper's frequent inspections of quarters, food and water are on record.
  public var inspectionsRecorded: Known<Bool> = .notSupplied
  /// Whether fishers of a feeder vessel have the facilities on the mother vessel.
  public var onMotherVessel: Known<Bool> = .notSupplied
  /// Whether the vessel has quarters for its crew.
  public var crewQuarters: Known<Bool> = .notSupplied
  /// Whether noise keeps to guidelines for work and living places.
  public var noiseWithinGuidelines: Known<Bool> = .notSupplied
  /// Whether berths stand in two tiers at most.
  public var twoTiersAtMost: Known<Bool> = .notSupplied
  /// Whether lower berths stand 30 cm above the floor or more.
  public var lowerBerthsClear: Known<Bool> = .notSupplied
  /// Whether those who keep watch sleep apart from those who work by day.
  public var watchesApart: Known<Bool> = .notSupplied
  /// Whether women and men have sleeping rooms and sanitary places of their own; confirmed absent: no women or no men aboard.
  public var womenApart: Known<Bool> = .notSupplied
  /// Whether those who cook are trained for it.
  public var cooksTrained: Known<Bool> = .notSupplied

  public init() {}
}
