extension FirstRelease {
  /// The sheets as the first release knew them, for good: their columns, parted by spaces.
  static let sheets = [
    FirstSheet(
      "vessels", of: [.vessel],
      """
      register source_number imo registration flag mmsi call_sign vessel kind vessel_type gear \
      length_overall length gross_tonnage built decked home_port owner owner_country \
      beneficial_owner_country operator normally_at_sea_hours max_distance_nm authorised \
      authorised_from authorised_to previous_name previous_flag effective
      """),
    FirstSheet(
      "agencies", of: [.agency],
      """
      agency agency_country agency_number regulation licence_type licence_number licence_from \
      licence_to suspended_from suspended_to capital deposit agency_currency effective
      """),
    FirstSheet(
      "fishers", of: [.fisher],
      """
      document_type document_number document_issuer person_source person_number name \
      family_name given_names birth_date nationality romanised gender birth_place home_address \
      understands literate next_of_kin next_of_kin_told safe_contact age15_authorised \
      age15_schooling_over age15_training medical_exempt urgent_permit_from urgent_permit_to \
      effective
      """),
    FirstSheet(
      "crew", of: [.fisher, .vessel],
      """
      register source_number imo registration flag mmsi call_sign vessel document_type \
      document_number document_issuer person_source person_number name family_name given_names \
      birth_date nationality list_date list_port direction sent_ashore rank birth_place gender \
      document_expires embarked
      """),
    FirstSheet(
      "muster", of: [.fisher, .vessel],
      """
      register source_number imo registration flag mmsi call_sign vessel document_type \
      document_number document_issuer person_source person_number name family_name given_names \
      birth_date nationality mustered_on port result note
      """),
    FirstSheet(
      "placements", of: [.fisher, .vessel, .agency],
      """
      document_type document_number document_issuer person_source person_number name \
      family_name given_names birth_date nationality register source_number imo registration \
      flag mmsi call_sign vessel agency agency_country agency_number role channel placed_on \
      signed_on planned_embarkation embarked embarked_port planned_return disembarked \
      disembarked_port end_reason single_handed_owner repatriation_ground \
      repatriation_requested repatriation_arranged serious_default_found remittance_means \
      payment_interval compensatory_rest_given hired_overseas effective
      """),
    FirstSheet(
      "agreements", of: [.fisher, .vessel],
      """
      document_type document_number document_issuer person_source person_number name \
      family_name given_names birth_date nationality register source_number imo registration \
      flag mmsi call_sign vessel agreement_number version side template written signed \
      signed_place starts ends term signed_by_fisher counter_signatory written_authority \
      agreement_languages read_aloud copy_given on_board employer capacity pay_basis wage \
      allowance currency share_percent share_method notice_employer_days notice_fisher_days \
      rest_day_hours rest_week_hours clause_a clause_b clause_c clause_d clause_e clause_f \
      clause_g clause_h clause_i clause_j clause_k clause_l clause_m clause_n clause_o \
      clause_p clause_q regulated_otherwise
      """),
    FirstSheet(
      "documents", of: [.fisher, .vessel],
      """
      person_source person_number name family_name given_names birth_date nationality register \
      source_number imo registration flag mmsi call_sign vessel document_type document_number \
      document_issuer issuing_body issued expires holder access_on_request written_consent \
      birth_date_shown qualified_practitioner states_hearing_sight states_no_condition \
      fit_for_duties flag_at_issue states_living_conditions mrz
      """),
    FirstSheet(
      "charges", of: [.fisher, .vessel],
      """
      document_type document_number document_issuer person_source person_number name \
      family_name given_names birth_date nationality register source_number imo registration \
      flag mmsi call_sign vessel charged_on category item amount refunded currency refunded_on \
      paid_by via payee
      """),
    FirstSheet(
      "pay", of: [.fisher, .vessel],
      """
      document_type document_number document_issuer person_source person_number name \
      family_name given_names birth_date nationality register source_number imo registration \
      flag mmsi call_sign vessel period_from period_to due_on gross allowance deductions \
      deduction_reason paid currency paid_on pay_channel remitted remittance_fee
      """),
    FirstSheet(
      "rest", of: [.fisher, .vessel],
      """
      document_type document_number document_issuer person_source person_number name \
      family_name given_names birth_date nationality register source_number imo registration \
      flag mmsi call_sign vessel from to record note
      """),
    FirstSheet(
      "voyages", of: [.vessel],
      """
      register source_number imo registration flag mmsi call_sign vessel voyage_number \
      departed departed_port ended ended_port planned_hours call_reason max_distance_nm zone
      """),
    FirstSheet(
      "positions", of: [.vessel],
      """
      register source_number imo registration flag mmsi call_sign vessel at port zone latitude \
      longitude
      """),
    FirstSheet(
      "checks", of: [.vessel],
      """
      register source_number imo registration flag mmsi call_sign vessel checked_on port \
      authority clear_ground grade persons_interviewed crew_list_carried muster_complete \
      deficiencies detained flag_notified released
      """),
    FirstSheet(
      "recruitment", of: [.fisher, .vessel],
      """
      document_type document_number document_issuer person_source person_number name \
      family_name given_names birth_date nationality register source_number imo registration \
      flag mmsi call_sign vessel platform account link advert promised_wage promised_currency \
      promised_job promised_vessel promised_flag first_contact telephone bank_account file \
      file_hash found_by
      """),
    FirstSheet(
      "complaints", of: [.vessel],
      """
      register source_number imo registration flag mmsi call_sign vessel received_on \
      received_from statement safe_contact in_danger manifestly_unfounded outcome
      """),
  ]
}
