// The same in English, for visitors who do not read Dutch yet.
import type { FormTexts } from './nl.ts';

export const en = {
  required: '(required)',
  introduction: 'You only have to answer the questions marked (required).',
  newTab: '(opens in a new tab)',
  noChoice: 'Make a choice',
  labels: {
    firstName: 'First name',
    infix: 'Name prefix',
    lastName: 'Last name',
    email: 'Email address',
    phone: 'Phone number',
    sectors: 'Type of education',
    subjects: 'Subjects',
    qualificationsSought: 'Teaching qualification you want to obtain',
    priorEducation: 'Highest education you have completed',
    municipalityCode: 'Municipality where you live',
    motivation: 'Why do you want to work in education?',
  },
  hints: {
    sectors: 'Where do you want to work? You can choose more than one answer.',
    subjects: 'Which subjects do you want to teach? You can choose more than one.',
    qualificationsSought: 'You can choose more than one answer.',
    motivation:
      'Please leave out your citizen service number (BSN) and anything about your health.',
  },
  subjects: {
    choose: 'Choose subjects',
    chosen: (labels) => `${labels.length} chosen: ${labels.join(', ')}`,
  },
  privacy: {
    legend: 'Privacy',
    introduction: 'How we handle your data is explained in the',
    statement: 'privacy statement',
    read: 'I have read the privacy statement',
    keepOneYear: 'Keep my data for at most one year after the guidance has ended',
    keepOneYearHint:
      'This is optional. If you do not choose this, we delete your data within four weeks after the guidance has ended.',
  },
  trap: 'Leave this field empty',
  send: 'Send',
  received: {
    title: 'Thank you, we have received your form',
    text: 'An adviser will read your answers and contact you.',
  },
  signedUp: {
    title: 'Thank you, we have received your registration',
    text: 'You will get an email shortly. It tells you whether you have a place.',
  },
  confirm: {
    title: 'Check your email',
    text: 'We have sent you an email. Press the button in that email within seven days to confirm your registration.',
  },
  missing: {
    firstName: 'Fill in your first name.',
    lastName: 'Fill in your last name.',
    email: 'Fill in your email address.',
    privacyStatementVersion: 'Tick that you have read the privacy statement.',
  },
  errors: {
    required: ({ label }) => `Fill in “${label}”.`,
    too_long: ({ label, max }) =>
      `The text at “${label}” is too long. Use at most ${max} characters.`,
    too_many: ({ label, max }) => `You have chosen too many at “${label}”. Choose at most ${max}.`,
    invalid_type: ({ label }) => `“${label}” is not filled in correctly. Please fill it in again.`,
    invalid_email: () => 'This email address is not correct. Enter it like name@example.com.',
    invalid_phone: () => 'This phone number is not correct. Enter it like 06 12345678.',
    invalid_number: ({ label }) => `Enter a number at “${label}”, such as 12 or 12.5.`,
    invalid_date: ({ label }) =>
      `The date at “${label}” is not correct. Enter day, month and year.`,
    unknown_code: ({ label }) => `Choose an answer from the list at “${label}”.`,
    contains_bsn: ({ label }) =>
      `“${label}” contains a citizen service number (BSN). Remove it, because we are not allowed to keep it.`,
    statement_not_accepted: () =>
      'The privacy statement has changed. Read the new version and then tick that you have read it.',
  },
  summary: {
    title: 'The form has not been sent yet',
    text: 'Change this and send the form again:',
  },
  error: 'Error:',
  mail: 'Still not working? Send an email to',
} satisfies FormTexts;
