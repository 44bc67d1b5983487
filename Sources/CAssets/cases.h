// The sheets of cases on which every rule of law is tried, and the dossier that they change, as
// .ci/cases lists them. Read twice by assets.c, which says what SHEET and END become: once for
// sizes, once for bytes.
SHEET("dossiers/spotless.json")
#embed "../../fixtures/law/dossiers/spotless.json"
END
SHEET("AS-CONS-1.jsonl")
#embed "../../fixtures/law/AS-CONS-1.jsonl"
END
SHEET("AS-FAMILY.jsonl")
#embed "../../fixtures/law/AS-FAMILY.jsonl"
END
SHEET("AS-LANG-4.jsonl")
#embed "../../fixtures/law/AS-LANG-4.jsonl"
END
SHEET("AS-ORIENT-4.jsonl")
#embed "../../fixtures/law/AS-ORIENT-4.jsonl"
END
SHEET("AS-SCOPE-1.jsonl")
#embed "../../fixtures/law/AS-SCOPE-1.jsonl"
END
SHEET("AS-SCOPE-2.jsonl")
#embed "../../fixtures/law/AS-SCOPE-2.jsonl"
END
SHEET("AS-TIP-2.jsonl")
#embed "../../fixtures/law/AS-TIP-2.jsonl"
END
SHEET("C188-10.1-medical.jsonl")
#embed "../../fixtures/law/C188-10.1-medical.jsonl"
END
SHEET("C188-11c-issuer.jsonl")
#embed "../../fixtures/law/C188-11c-issuer.jsonl"
END
SHEET("C188-12.1-content.jsonl")
#embed "../../fixtures/law/C188-12.1-content.jsonl"
END
SHEET("C188-12.2-validity.jsonl")
#embed "../../fixtures/law/C188-12.2-validity.jsonl"
END
SHEET("C188-13a-skipper.jsonl")
#embed "../../fixtures/law/C188-13a-skipper.jsonl"
END
SHEET("C188-14.1a-manning.jsonl")
#embed "../../fixtures/law/C188-14.1a-manning.jsonl"
END
SHEET("C188-14.1b-rest24.jsonl")
#embed "../../fixtures/law/C188-14.1b-rest24.jsonl"
END
SHEET("C188-14.1b-rest7d.jsonl")
#embed "../../fixtures/law/C188-14.1b-rest7d.jsonl"
END
SHEET("C188-15-crewlist-ashore.jsonl")
#embed "../../fixtures/law/C188-15-crewlist-ashore.jsonl"
END
SHEET("C188-15-crewlist-match.jsonl")
#embed "../../fixtures/law/C188-15-crewlist-match.jsonl"
END
SHEET("C188-15-crewlist-onboard.jsonl")
#embed "../../fixtures/law/C188-15-crewlist-onboard.jsonl"
END
SHEET("C188-16a-consistent.jsonl")
#embed "../../fixtures/law/C188-16a-consistent.jsonl"
END
SHEET("C188-16a-language.jsonl")
#embed "../../fixtures/law/C188-16a-language.jsonl"
END
SHEET("C188-16b-particulars.jsonl")
#embed "../../fixtures/law/C188-16b-particulars.jsonl"
END
SHEET("C188-17a-review.jsonl")
#embed "../../fixtures/law/C188-17a-review.jsonl"
END
SHEET("C188-18-copy.jsonl")
#embed "../../fixtures/law/C188-18-copy.jsonl"
END
SHEET("C188-18-onboard.jsonl")
#embed "../../fixtures/law/C188-18-onboard.jsonl"
END
SHEET("C188-20-cover.jsonl")
#embed "../../fixtures/law/C188-20-cover.jsonl"
END
SHEET("C188-20-signed.jsonl")
#embed "../../fixtures/law/C188-20-signed.jsonl"
END
SHEET("C188-21.1-repat.jsonl")
#embed "../../fixtures/law/C188-21.1-repat.jsonl"
END
SHEET("C188-21.2-repat-cost.jsonl")
#embed "../../fixtures/law/C188-21.2-repat-cost.jsonl"
END
SHEET("C188-21.3-service.jsonl")
#embed "../../fixtures/law/C188-21.3-service.jsonl"
END
SHEET("C188-22.2-licence.jsonl")
#embed "../../fixtures/law/C188-22.2-licence.jsonl"
END
SHEET("C188-22.3a-blacklist.jsonl")
#embed "../../fixtures/law/C188-22.3a-blacklist.jsonl"
END
SHEET("C188-22.3b-fees.jsonl")
#embed "../../fixtures/law/C188-22.3b-fees.jsonl"
END
SHEET("C188-22.5-owner-liable.jsonl")
#embed "../../fixtures/law/C188-22.5-owner-liable.jsonl"
END
SHEET("C188-23-pay.jsonl")
#embed "../../fixtures/law/C188-23-pay.jsonl"
END
SHEET("C188-24-remit.jsonl")
#embed "../../fixtures/law/C188-24-remit.jsonl"
END
SHEET("C188-26-habitable.jsonl")
#embed "../../fixtures/law/C188-26-habitable.jsonl"
END
SHEET("C188-27ab-food-water.jsonl")
#embed "../../fixtures/law/C188-27ab-food-water.jsonl"
END
SHEET("C188-27c-food-cost.jsonl")
#embed "../../fixtures/law/C188-27c-food-cost.jsonl"
END
SHEET("C188-29a-supplies.jsonl")
#embed "../../fixtures/law/C188-29a-supplies.jsonl"
END
SHEET("C188-29b-firstaid.jsonl")
#embed "../../fixtures/law/C188-29b-firstaid.jsonl"
END
SHEET("C188-29c-instructions.jsonl")
#embed "../../fixtures/law/C188-29c-instructions.jsonl"
END
SHEET("C188-29d-radio.jsonl")
#embed "../../fixtures/law/C188-29d-radio.jsonl"
END
SHEET("C188-29e-ashore.jsonl")
#embed "../../fixtures/law/C188-29e-ashore.jsonl"
END
SHEET("C188-30a-prescribed.jsonl")
#embed "../../fixtures/law/C188-30a-prescribed.jsonl"
END
SHEET("C188-30b-inspected.jsonl")
#embed "../../fixtures/law/C188-30b-inspected.jsonl"
END
SHEET("C188-30c-guide.jsonl")
#embed "../../fixtures/law/C188-30c-guide.jsonl"
END
SHEET("C188-30d-advice.jsonl")
#embed "../../fixtures/law/C188-30d-advice.jsonl"
END
SHEET("C188-30e-list.jsonl")
#embed "../../fixtures/law/C188-30e-list.jsonl"
END
SHEET("C188-30f-free-care.jsonl")
#embed "../../fixtures/law/C188-30f-free-care.jsonl"
END
SHEET("C188-31-osh.jsonl")
#embed "../../fixtures/law/C188-31-osh.jsonl"
END
SHEET("C188-32.2a-procedures.jsonl")
#embed "../../fixtures/law/C188-32.2a-procedures.jsonl"
END
SHEET("C188-32.3a-ppe.jsonl")
#embed "../../fixtures/law/C188-32.3a-ppe.jsonl"
END
SHEET("C188-32.3b-bst.jsonl")
#embed "../../fixtures/law/C188-32.3b-bst.jsonl"
END
SHEET("C188-32.3c-familiar.jsonl")
#embed "../../fixtures/law/C188-32.3c-familiar.jsonl"
END
SHEET("C188-33-risk.jsonl")
#embed "../../fixtures/law/C188-33-risk.jsonl"
END
SHEET("C188-34-social.jsonl")
#embed "../../fixtures/law/C188-34-social.jsonl"
END
SHEET("C188-38-protection.jsonl")
#embed "../../fixtures/law/C188-38-protection.jsonl"
END
SHEET("C188-39.1-medical-cost.jsonl")
#embed "../../fixtures/law/C188-39.1-medical-cost.jsonl"
END
SHEET("C188-41.1-document.jsonl")
#embed "../../fixtures/law/C188-41.1-document.jsonl"
END
SHEET("C188-41.2-five-years.jsonl")
#embed "../../fixtures/law/C188-41.2-five-years.jsonl"
END
SHEET("C188-8.1.jsonl")
#embed "../../fixtures/law/C188-8.1.jsonl"
END
SHEET("C188-8.2.jsonl")
#embed "../../fixtures/law/C188-8.2.jsonl"
END
SHEET("C188-8.3.jsonl")
#embed "../../fixtures/law/C188-8.3.jsonl"
END
SHEET("C188-8.4.jsonl")
#embed "../../fixtures/law/C188-8.4.jsonl"
END
SHEET("C188-9.1-min-age.jsonl")
#embed "../../fixtures/law/C188-9.1-min-age.jsonl"
END
SHEET("C188-9.2-light-work.jsonl")
#embed "../../fixtures/law/C188-9.2-light-work.jsonl"
END
SHEET("C188-9.3-hazardous.jsonl")
#embed "../../fixtures/law/C188-9.3-hazardous.jsonl"
END
SHEET("C188-9.6-night.jsonl")
#embed "../../fixtures/law/C188-9.6-night.jsonl"
END
SHEET("C188-A3-06-feeder.jsonl")
#embed "../../fixtures/law/C188-A3-06-feeder.jsonl"
END
SHEET("C188-A3-14-headroom.jsonl")
#embed "../../fixtures/law/C188-A3-14-headroom.jsonl"
END
SHEET("C188-A3-16-openings.jsonl")
#embed "../../fixtures/law/C188-A3-16-openings.jsonl"
END
SHEET("C188-A3-20-escape.jsonl")
#embed "../../fixtures/law/C188-A3-20-escape.jsonl"
END
SHEET("C188-A3-25-vent.jsonl")
#embed "../../fixtures/law/C188-A3-25-vent.jsonl"
END
SHEET("C188-A3-27-heat.jsonl")
#embed "../../fixtures/law/C188-A3-27-heat.jsonl"
END
SHEET("C188-A3-28-aircon.jsonl")
#embed "../../fixtures/law/C188-A3-28-aircon.jsonl"
END
SHEET("C188-A3-31-light.jsonl")
#embed "../../fixtures/law/C188-A3-31-light.jsonl"
END
SHEET("C188-A3-35-location.jsonl")
#embed "../../fixtures/law/C188-A3-35-location.jsonl"
END
SHEET("C188-A3-37-floor.jsonl")
#embed "../../fixtures/law/C188-A3-37-floor.jsonl"
END
SHEET("C188-A3-41-persons.jsonl")
#embed "../../fixtures/law/C188-A3-41-persons.jsonl"
END
SHEET("C188-A3-43-officers.jsonl")
#embed "../../fixtures/law/C188-A3-43-officers.jsonl"
END
SHEET("C188-A3-44-marking.jsonl")
#embed "../../fixtures/law/C188-A3-44-marking.jsonl"
END
SHEET("C188-A3-46-berth.jsonl")
#embed "../../fixtures/law/C188-A3-46-berth.jsonl"
END
SHEET("C188-A3-48-furniture.jsonl")
#embed "../../fixtures/law/C188-A3-48-furniture.jsonl"
END
SHEET("C188-A3-50-privacy.jsonl")
#embed "../../fixtures/law/C188-A3-50-privacy.jsonl"
END
SHEET("C188-A3-53-mess.jsonl")
#embed "../../fixtures/law/C188-A3-53-mess.jsonl"
END
SHEET("C188-A3-55-fridge.jsonl")
#embed "../../fixtures/law/C188-A3-55-fridge.jsonl"
END
SHEET("C188-A3-58-water.jsonl")
#embed "../../fixtures/law/C188-A3-58-water.jsonl"
END
SHEET("C188-A3-61-sanitary.jsonl")
#embed "../../fixtures/law/C188-A3-61-sanitary.jsonl"
END
SHEET("C188-A3-63-laundry.jsonl")
#embed "../../fixtures/law/C188-A3-63-laundry.jsonl"
END
SHEET("C188-A3-67-sickbay.jsonl")
#embed "../../fixtures/law/C188-A3-67-sickbay.jsonl"
END
SHEET("C188-A3-68-gear.jsonl")
#embed "../../fixtures/law/C188-A3-68-gear.jsonl"
END
SHEET("C188-A3-69-linen.jsonl")
#embed "../../fixtures/law/C188-A3-69-linen.jsonl"
END
SHEET("C188-A3-70-recreation.jsonl")
#embed "../../fixtures/law/C188-A3-70-recreation.jsonl"
END
SHEET("C188-A3-71-comms.jsonl")
#embed "../../fixtures/law/C188-A3-71-comms.jsonl"
END
SHEET("C188-A3-74-galley.jsonl")
#embed "../../fixtures/law/C188-A3-74-galley.jsonl"
END
SHEET("C188-A3-75-gas.jsonl")
#embed "../../fixtures/law/C188-A3-75-gas.jsonl"
END
SHEET("C188-A3-77-stores.jsonl")
#embed "../../fixtures/law/C188-A3-77-stores.jsonl"
END
SHEET("C188-A3-78-food.jsonl")
#embed "../../fixtures/law/C188-A3-78-food.jsonl"
END
SHEET("C188-A3-80-clean.jsonl")
#embed "../../fixtures/law/C188-A3-80-clean.jsonl"
END
SHEET("C188-A3-83-inspections.jsonl")
#embed "../../fixtures/law/C188-A3-83-inspections.jsonl"
END
SHEET("C188-scope.jsonl")
#embed "../../fixtures/law/C188-scope.jsonl"
END
SHEET("CN-W-DWF.jsonl")
#embed "../../fixtures/law/CN-W-DWF.jsonl"
END
SHEET("CS-1.jsonl")
#embed "../../fixtures/law/CS-1.jsonl"
END
SHEET("ID-AGE-18.jsonl")
#embed "../../fixtures/law/ID-AGE-18.jsonl"
END
SHEET("ID-COMP.jsonl")
#embed "../../fixtures/law/ID-COMP.jsonl"
END
SHEET("ID-DEP-1.5.jsonl")
#embed "../../fixtures/law/ID-DEP-1.5.jsonl"
END
SHEET("ID-DOC.jsonl")
#embed "../../fixtures/law/ID-DOC.jsonl"
END
SHEET("ID-FEE-30.jsonl")
#embed "../../fixtures/law/ID-FEE-30.jsonl"
END
SHEET("ID-FEE-9_2020.jsonl")
#embed "../../fixtures/law/ID-FEE-9_2020.jsonl"
END
SHEET("ID-H-HOURS.jsonl")
#embed "../../fixtures/law/ID-H-HOURS.jsonl"
END
SHEET("ID-HEALTH.jsonl")
#embed "../../fixtures/law/ID-HEALTH.jsonl"
END
SHEET("ID-INDIV.jsonl")
#embed "../../fixtures/law/ID-INDIV.jsonl"
END
SHEET("ID-LIC-SIP3MI.jsonl")
#embed "../../fixtures/law/ID-LIC-SIP3MI.jsonl"
END
SHEET("ID-LOAN-4.jsonl")
#embed "../../fixtures/law/ID-LOAN-4.jsonl"
END
SHEET("ID-PKL-CONTENT.jsonl")
#embed "../../fixtures/law/ID-PKL-CONTENT.jsonl"
END
SHEET("ID-PKL-SIGN.jsonl")
#embed "../../fixtures/law/ID-PKL-SIGN.jsonl"
END
SHEET("ID-SOC.jsonl")
#embed "../../fixtures/law/ID-SOC.jsonl"
END
SHEET("ID-SYSTEM.jsonl")
#embed "../../fixtures/law/ID-SYSTEM.jsonl"
END
SHEET("ID-TPPO.jsonl")
#embed "../../fixtures/law/ID-TPPO.jsonl"
END
SHEET("ILO-C105.jsonl")
#embed "../../fixtures/law/ILO-C105.jsonl"
END
SHEET("ILO-C181-7.jsonl")
#embed "../../fixtures/law/ILO-C181-7.jsonl"
END
SHEET("ILO-FAIR-2019.jsonl")
#embed "../../fixtures/law/ILO-FAIR-2019.jsonl"
END
SHEET("ILO-FL-1.jsonl")
#embed "../../fixtures/law/ILO-FL-1.jsonl"
END
SHEET("ILO-IND-1.jsonl")
#embed "../../fixtures/law/ILO-IND-1.jsonl"
END
SHEET("ILO-IND-10.jsonl")
#embed "../../fixtures/law/ILO-IND-10.jsonl"
END
SHEET("ILO-IND-11.jsonl")
#embed "../../fixtures/law/ILO-IND-11.jsonl"
END
SHEET("ILO-IND-2.jsonl")
#embed "../../fixtures/law/ILO-IND-2.jsonl"
END
SHEET("ILO-IND-3.jsonl")
#embed "../../fixtures/law/ILO-IND-3.jsonl"
END
SHEET("ILO-IND-4.jsonl")
#embed "../../fixtures/law/ILO-IND-4.jsonl"
END
SHEET("ILO-IND-5.jsonl")
#embed "../../fixtures/law/ILO-IND-5.jsonl"
END
SHEET("ILO-IND-6.jsonl")
#embed "../../fixtures/law/ILO-IND-6.jsonl"
END
SHEET("ILO-IND-7.jsonl")
#embed "../../fixtures/law/ILO-IND-7.jsonl"
END
SHEET("ILO-IND-8.jsonl")
#embed "../../fixtures/law/ILO-IND-8.jsonl"
END
SHEET("ILO-IND-9.jsonl")
#embed "../../fixtures/law/ILO-IND-9.jsonl"
END
SHEET("ILO-P029-4.jsonl")
#embed "../../fixtures/law/ILO-P029-4.jsonl"
END
SHEET("KH-AGE.jsonl")
#embed "../../fixtures/law/KH-AGE.jsonl"
END
SHEET("KR-FEE-2021.jsonl")
#embed "../../fixtures/law/KR-FEE-2021.jsonl"
END
SHEET("KR-PASS.jsonl")
#embed "../../fixtures/law/KR-PASS.jsonl"
END
SHEET("KR-SEA-12.jsonl")
#embed "../../fixtures/law/KR-SEA-12.jsonl"
END
SHEET("KR-W-COAST.jsonl")
#embed "../../fixtures/law/KR-W-COAST.jsonl"
END
SHEET("KR-W-DWF.jsonl")
#embed "../../fixtures/law/KR-W-DWF.jsonl"
END
SHEET("MY-PASS.jsonl")
#embed "../../fixtures/law/MY-PASS.jsonl"
END
SHEET("PH-156-AGR.jsonl")
#embed "../../fixtures/law/PH-156-AGR.jsonl"
END
SHEET("PH-156-SCOPE.jsonl")
#embed "../../fixtures/law/PH-156-SCOPE.jsonl"
END
SHEET("PH-196-MW.jsonl")
#embed "../../fixtures/law/PH-196-MW.jsonl"
END
SHEET("PH-AGE.jsonl")
#embed "../../fixtures/law/PH-AGE.jsonl"
END
SHEET("PH-FEE.jsonl")
#embed "../../fixtures/law/PH-FEE.jsonl"
END
SHEET("PH-MC-12021.jsonl")
#embed "../../fixtures/law/PH-MC-12021.jsonl"
END
SHEET("POL-AGENCY.jsonl")
#embed "../../fixtures/law/POL-AGENCY.jsonl"
END
SHEET("POL-CREW-GONE.jsonl")
#embed "../../fixtures/law/POL-CREW-GONE.jsonl"
END
SHEET("POL-DEATH.jsonl")
#embed "../../fixtures/law/POL-DEATH.jsonl"
END
SHEET("POL-DEBT-R.jsonl")
#embed "../../fixtures/law/POL-DEBT-R.jsonl"
END
SHEET("POL-DED-S.jsonl")
#embed "../../fixtures/law/POL-DED-S.jsonl"
END
SHEET("POL-LOG-COPY.jsonl")
#embed "../../fixtures/law/POL-LOG-COPY.jsonl"
END
SHEET("POL-LOG-SAME.jsonl")
#embed "../../fixtures/law/POL-LOG-SAME.jsonl"
END
SHEET("POL-REST-REP.jsonl")
#embed "../../fixtures/law/POL-REST-REP.jsonl"
END
SHEET("POL-SEA.jsonl")
#embed "../../fixtures/law/POL-SEA.jsonl"
END
SHEET("POL-TWO-VESSELS.jsonl")
#embed "../../fixtures/law/POL-TWO-VESSELS.jsonl"
END
SHEET("POL-WAGE-LATE.jsonl")
#embed "../../fixtures/law/POL-WAGE-LATE.jsonl"
END
SHEET("R199-1-training.jsonl")
#embed "../../fixtures/law/R199-1-training.jsonl"
END
SHEET("R199-12-service-record.jsonl")
#embed "../../fixtures/law/R199-12-service-record.jsonl"
END
SHEET("R199-14-advances.jsonl")
#embed "../../fixtures/law/R199-14-advances.jsonl"
END
SHEET("R199-15-min-pay.jsonl")
#embed "../../fixtures/law/R199-15-min-pay.jsonl"
END
SHEET("R199-3-sizes.jsonl")
#embed "../../fixtures/law/R199-3-sizes.jsonl"
END
SHEET("R199-4-young-hours.jsonl")
#embed "../../fixtures/law/R199-4-young-hours.jsonl"
END
SHEET("R199-5-meals.jsonl")
#embed "../../fixtures/law/R199-5-meals.jsonl"
END
SHEET("R199-7_8.jsonl")
#embed "../../fixtures/law/R199-7_8.jsonl"
END
SHEET("R199-accom.jsonl")
#embed "../../fixtures/law/R199-accom.jsonl"
END
SHEET("R199-medical.jsonl")
#embed "../../fixtures/law/R199-medical.jsonl"
END
SHEET("RF-FFA-HMTC.jsonl")
#embed "../../fixtures/law/RF-FFA-HMTC.jsonl"
END
SHEET("RF-WCPFC-2018.jsonl")
#embed "../../fixtures/law/RF-WCPFC-2018.jsonl"
END
SHEET("RF-WCPFC-2024.jsonl")
#embed "../../fixtures/law/RF-WCPFC-2024.jsonl"
END
SHEET("SEA-C188-PSC.jsonl")
#embed "../../fixtures/law/SEA-C188-PSC.jsonl"
END
SHEET("SEA-CTA.jsonl")
#embed "../../fixtures/law/SEA-CTA.jsonl"
END
SHEET("SEA-IMO-CHK.jsonl")
#embed "../../fixtures/law/SEA-IMO-CHK.jsonl"
END
SHEET("SEA-IMO-ELIG.jsonl")
#embed "../../fixtures/law/SEA-IMO-ELIG.jsonl"
END
SHEET("SEA-IMO-STABLE.jsonl")
#embed "../../fixtures/law/SEA-IMO-STABLE.jsonl"
END
SHEET("SEA-PSMA.jsonl")
#embed "../../fixtures/law/SEA-PSMA.jsonl"
END
SHEET("SEA-STCWF.jsonl")
#embed "../../fixtures/law/SEA-STCWF.jsonl"
END
SHEET("TH-ACC-13.jsonl")
#embed "../../fixtures/law/TH-ACC-13.jsonl"
END
SHEET("TH-AGE-18.jsonl")
#embed "../../fixtures/law/TH-AGE-18.jsonl"
END
SHEET("TH-CERT-14.jsonl")
#embed "../../fixtures/law/TH-CERT-14.jsonl"
END
SHEET("TH-COMM-SAT.jsonl")
#embed "../../fixtures/law/TH-COMM-SAT.jsonl"
END
SHEET("TH-CONTRACT.jsonl")
#embed "../../fixtures/law/TH-CONTRACT.jsonl"
END
SHEET("TH-FEE-11.jsonl")
#embed "../../fixtures/law/TH-FEE-11.jsonl"
END
SHEET("TH-MED-8.jsonl")
#embed "../../fixtures/law/TH-MED-8.jsonl"
END
SHEET("TH-OBST-18.jsonl")
#embed "../../fixtures/law/TH-OBST-18.jsonl"
END
SHEET("TH-PIPO-30.jsonl")
#embed "../../fixtures/law/TH-PIPO-30.jsonl"
END
SHEET("TH-PSC-17.jsonl")
#embed "../../fixtures/law/TH-PSC-17.jsonl"
END
SHEET("TH-R-REST.jsonl")
#embed "../../fixtures/law/TH-R-REST.jsonl"
END
SHEET("TH-REPAT-9.jsonl")
#embed "../../fixtures/law/TH-REPAT-9.jsonl"
END
SHEET("TH-RETAL-15.jsonl")
#embed "../../fixtures/law/TH-RETAL-15.jsonl"
END
SHEET("TH-RO-83.jsonl")
#embed "../../fixtures/law/TH-RO-83.jsonl"
END
SHEET("TH-W-BANK.jsonl")
#embed "../../fixtures/law/TH-W-BANK.jsonl"
END
SHEET("TH-W-MONTH.jsonl")
#embed "../../fixtures/law/TH-W-MONTH.jsonl"
END
SHEET("TH-W-REC.jsonl")
#embed "../../fixtures/law/TH-W-REC.jsonl"
END
SHEET("TH-WELF-12.jsonl")
#embed "../../fixtures/law/TH-WELF-12.jsonl"
END
SHEET("TW-A-18.jsonl")
#embed "../../fixtures/law/TW-A-18.jsonl"
END
SHEET("TW-B-12.jsonl")
#embed "../../fixtures/law/TW-B-12.jsonl"
END
SHEET("TW-C-06.jsonl")
#embed "../../fixtures/law/TW-C-06.jsonl"
END
SHEET("TW-D-07.jsonl")
#embed "../../fixtures/law/TW-D-07.jsonl"
END
SHEET("TW-F-03.jsonl")
#embed "../../fixtures/law/TW-F-03.jsonl"
END
SHEET("TW-FOC-16.jsonl")
#embed "../../fixtures/law/TW-FOC-16.jsonl"
END
SHEET("TW-FOC-17.jsonl")
#embed "../../fixtures/law/TW-FOC-17.jsonl"
END
SHEET("TW-G-08.jsonl")
#embed "../../fixtures/law/TW-G-08.jsonl"
END
SHEET("TW-I-04.jsonl")
#embed "../../fixtures/law/TW-I-04.jsonl"
END
SHEET("TW-K-10.jsonl")
#embed "../../fixtures/law/TW-K-10.jsonl"
END
SHEET("TW-M-15.jsonl")
#embed "../../fixtures/law/TW-M-15.jsonl"
END
SHEET("TW-N-09.jsonl")
#embed "../../fixtures/law/TW-N-09.jsonl"
END
SHEET("TW-O-14.jsonl")
#embed "../../fixtures/law/TW-O-14.jsonl"
END
SHEET("TW-P-02.jsonl")
#embed "../../fixtures/law/TW-P-02.jsonl"
END
SHEET("TW-PORT-18.jsonl")
#embed "../../fixtures/law/TW-PORT-18.jsonl"
END
SHEET("TW-R-05-4DAYS.jsonl")
#embed "../../fixtures/law/TW-R-05-4DAYS.jsonl"
END
SHEET("TW-R-05.jsonl")
#embed "../../fixtures/law/TW-R-05.jsonl"
END
SHEET("TW-S-13.jsonl")
#embed "../../fixtures/law/TW-S-13.jsonl"
END
SHEET("TW-TIP-19.jsonl")
#embed "../../fixtures/law/TW-TIP-19.jsonl"
END
SHEET("TW-W-01.jsonl")
#embed "../../fixtures/law/TW-W-01.jsonl"
END
SHEET("TW-X-11.jsonl")
#embed "../../fixtures/law/TW-X-11.jsonl"
END
SHEET("US-WRO.jsonl")
#embed "../../fixtures/law/US-WRO.jsonl"
END
SHEET("VN-AGE.jsonl")
#embed "../../fixtures/law/VN-AGE.jsonl"
END
SHEET("VN-BROKER.jsonl")
#embed "../../fixtures/law/VN-BROKER.jsonl"
END
SHEET("VN-FEE-23.jsonl")
#embed "../../fixtures/law/VN-FEE-23.jsonl"
END
