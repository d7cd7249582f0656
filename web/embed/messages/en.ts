// The same in English, for visitors who do not read Dutch yet.
import type { ScriptTexts } from './nl.ts';

export const en = {
  subjectSearch: {
    label: 'Search for a subject',
    found: (count) =>
      count === 0
        ? 'No subject found'
        : count === 1
          ? '1 subject found'
          : `${count} subjects found`,
  },
  steps: {
    next: 'Next',
    back: 'Back',
    progress: (step, steps) => `Step ${step} of ${steps}`,
    summary: {
      title: 'This step is not ready yet',
      text: 'Change this and then go on:',
    },
  },
  conditions: {
    appeared: (labels) => `New question: “${labels.join('”, “')}”.`,
    gone: (labels) => `This question is no longer needed: “${labels.join('”, “')}”.`,
  },
  sendAgain: 'Send again',
  sending: 'Sending…',
  failures: {
    network: 'Sending did not work. Perhaps there is no internet connection.',
    server: 'Sending did not work. Something is wrong on our side.',
    too_many: 'Sending did not work. Too many forms are coming in at the moment.',
  },
  kept: 'Your answers are still in the form.',
  retrying: 'We will try again shortly. Keep this page open.',
  tryYourself: 'Choose “Send again” to try once more.',
  refusals: {
    too_large: 'The form is too large to send. Please shorten your texts.',
    closed: 'This form cannot be sent at the moment. Please contact the desk in another way.',
    rejected:
      'The form could not be processed. Reload the page or contact the desk in another way.',
  },
  loading: 'The form is loading…',
  notLoaded: 'The form could not be loaded. Check your internet connection.',
  loadAgain: 'Try again',
  unavailable: 'This form is not available now. Please contact the desk in another way.',
} satisfies ScriptTexts;
