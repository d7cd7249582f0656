// The same in English, for visitors who do not read Dutch yet.
import type { IntakeTexts } from './nl.ts';

export const en = {
  activity: {
    online: 'Online',
    waiting: 'All places are taken. You will be put on the waiting list.',
    full: 'All places are taken.',
    closed: 'Sign-up is closed.',
    gone: 'You can no longer sign up for this activity.',
  },
  confirm: {
    subject: (desk) => `Confirm your registration with ${desk}`.slice(0, 200),
    paragraphs: (desk, days) => [
      'Hello,',
      `Somebody filled in a form of ${desk} with this email address. Was it you? Then press the button below and confirm it.`,
      `Please do so within ${days} days. After that we delete what was filled in.`,
      'Was it not you? Then you do not have to do anything.',
    ],
    action: 'Confirm',
  },
  page: {
    ask: {
      title: 'Confirm your registration',
      text: 'Press the button. Only then do we read what you filled in.',
    },
    button: 'Yes, I filled this in',
    done: {
      title: 'Thank you, your registration is confirmed',
      text: 'An adviser will read your answers and contact you.',
    },
    gone: {
      title: 'This link no longer works',
      text: 'The link is too old or was not copied completely. Fill in the form again. You will then get a new email.',
    },
    failed: {
      title: 'That did not work',
      text: 'Something went wrong on our side. Please try again in a few minutes.',
    },
  },
} satisfies IntakeTexts;
