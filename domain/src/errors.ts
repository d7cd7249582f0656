// Every refusal has a code; the Dutch sentence for it stands in the message catalogue of the screens.

export const errorCodes = [
  // who and where
  'unauthenticated',
  'not_allowed',
  'not_found',
  'invalid_input',
  'internal',
  // signing in
  'second_factor_required',
  'second_factor_first',
  // website forms
  'form_not_found',
  'origin_not_allowed',
  'too_large',
  'too_many',
  // the journey of a candidate
  'already_in_phase',
  'moved_meanwhile',
  'exit_reason_required',
  'exit_detail_required',
  'route_required',
  'employer_required',
  'reopen_too_late',
  'consent_required',
  'status_not_in_phase',
  'restricted',
  // candidates and schools
  'already_matched',
  'school_known_already',
  'not_a_school',
  'candidate_left',
  'contact_unknown',
  'school_declined',
  'consent_to_share_required',
  // files in a dossier
  'attachment_too_large',
  'attachment_empty',
  'attachment_type',
  'attachment_damaged',
  'attachment_encrypted',
  'attachment_active',
  'attachment_limit',
  'attachment_waiting',
  'attachment_infected',
  // people and invitations
  'invitation_malformed',
  'invitation_unknown',
  'invitation_used',
  'invitation_expired',
  'invitation_withdrawn',
  'invitation_replaced',
  'invitation_other_address',
  'own_invitation',
  'account_not_invited',
  'already_member',
  'already_invited',
  'own_role',
  'last_region_admin',
  // regions
  'region_exists',
  'region_id_invalid',
  'region_id_reserved',
  'unknown_municipality',
  'municipalities_required',
  'desk_required',
  'not_for_yourself',
  'prices_year_closed',
  'period_not_over',
  'too_few_to_tell',
  // editing
  'invalid_phone',
  'contains_bsn',
  'adviser_not_member',
  'label_limit',
  'changed_meanwhile',
  'proposal_answered',
  // a region's own fields
  'field_label_taken',
  'field_limit',
  'field_type_in_use',
  'field_options_required',
  'field_options_limit',
  'field_option_twice',
  'field_needs_confirmation',
  'field_in_use',
  'field_unknown',
  'field_archived',
  'field_required',
  'field_value_invalid',
  // a region's own words
  'word_twice',
  'status_twice',
  'status_base_fixed',
  'status_limit',
  'words_need_confirmation',
  // the network
  'owner_not_member',
  'note_of_somebody_else',
  'undo_too_late',
  'override_invalid',
  'location_unknown',
  'network_list_full',
  // saved views
  'view_limit',
  'view_of_somebody_else',
  // lists of tasks
  'assignee_not_member',
  'task_template_archived',
  'task_template_limit',
  'task_list_limit',
  'task_list_of_somebody_else',
  // the wish list and the joint sessions
  'practice_region',
  'wish_closed',
  'wish_answer_required',
  'ends_before_start',
  // mail to candidates
  'mail_placeholder_unknown',
  'mail_placeholder_open',
  'mail_placeholder_empty',
  'mail_too_long',
  'mail_left',
  'mail_template_limit',
  'consent_withdrawn',
  'retention_over',
  // activities
  'activity_deadline_late',
  'activity_place_required',
  'activity_after_itself',
  'activity_form_closed',
  'activity_form_other',
  'activity_tasks_gone',
  'activity_after_gone',
  'activity_host_gone',
  'activity_closed',
  'activity_not_found',
  // forms of websites
  'form_question_twice',
  'form_name_missing',
  'form_condition_broken',
  'form_thanks_elsewhere',
  'form_hidden_without_value',
  'form_hidden_open',
  'form_question_unknown',
  'form_value_unknown',
  'form_accent_pale',
  'form_published',
  'form_not_published',
  'form_limit',
  'form_practice',
  // what waits before it is a dossier
  'submission_gone',
  'submission_settled',
  'submission_unconfirmed',
  'submission_unfit',
  // imports
  'import_running',
  'import_unavailable',
  'import_not_held',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** The one error that is thrown for an expected refusal, at a door only; inside, refusals are values. */
export class DomainError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
  }
}

/** Narrows an unknown string, such as the code in an answer of the server. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return errorCodes.some((known) => known === code);
}
