// The same in English, for candidates who do not read Dutch yet.
import { type ActivityTexts, factLines, type Told } from './shape.ts';

const facts = (told: Told) => factLines({ when: 'When', where: 'Where', join: 'Join' }, told);
const cannotCome =
  'Can you not make it after all? Please cancel with the button below, so that somebody else can have your place.';
const inCalendar = 'The appointment is attached. Open the file to put it in your calendar.';

export const en: ActivityTexts = {
  greeting: (firstName) => `Dear ${firstName},`,
  regards: (desk) => `Kind regards,\n${desk}`,
  button: 'View my sign-up',
  online: 'Online',
  calendarFile: 'appointment.ics',
  mails: {
    activity_confirmed: (told) => ({
      subject: `You have a place: ${told.title}`,
      paragraphs: [
        `We have received your sign-up for ${told.title} and you have a place.`,
        facts(told),
        inCalendar,
        cannotCome,
      ],
    }),
    activity_waiting: (told) => ({
      subject: `You are on the waiting list: ${told.title}`,
      paragraphs: [
        `We have received your sign-up for ${told.title}. All places are taken at the moment. You are on the waiting list.`,
        facts({ ...told, onlineUrl: undefined }),
        'If a place becomes free and it is your turn, you will get it automatically and we will let you know by email. The button below shows your position. No longer interested? You can cancel there.',
      ],
    }),
    activity_moved_up: (told) => ({
      subject: `A place is free for you: ${told.title}`,
      paragraphs: [
        `Good news: a place has become free at ${told.title}. It is yours. You do not have to do anything.`,
        facts(told),
        inCalendar,
        cannotCome,
      ],
    }),
    activity_refused: (told) => ({
      subject: `Your sign-up for ${told.title}`,
      paragraphs: [
        `You signed up for ${told.title}. Unfortunately that was not possible.`,
        told.refusal ? en.refusals[told.refusal] : '',
        'Would you like to know what else is possible? Please contact us. We are happy to help.',
      ],
    }),
    activity_reminder: (told) => ({
      subject: `Reminder: ${told.title}`,
      paragraphs: [`${told.title} is coming up. You have a place.`, facts(told), cannotCome],
    }),
    activity_cancelled: (told) => ({
      subject: `Cancelled: ${told.title}`,
      paragraphs: [
        `Unfortunately ${told.title} will not take place. Your sign-up lapses; you do not have to do anything.`,
        facts({ ...told, onlineUrl: undefined }),
        'Would you like to know what else is possible? Please contact us.',
      ],
    }),
    activity_changed: (told) => ({
      subject: `Changed: ${told.title}`,
      paragraphs: [
        `Something about ${told.title} has changed. This is how it is now:`,
        facts(told),
        'The button below shows your sign-up. Can you not come any more? You can cancel there.',
      ],
    }),
    activity_evaluation: (told) => ({
      subject: `What did you think of ${told.title}?`,
      paragraphs: [
        `We are glad that you came to ${told.title}. We would like to hear what you thought of it. It helps others.`,
        `Tell us here: ${told.evaluationUrl ?? ''}`,
      ],
    }),
  },
  refusals: {
    full: 'All places are taken.',
    closed: 'Sign-up is closed.',
    prerequisite: 'You need to have been at another activity first.',
    activity_cancelled: 'The activity will not take place.',
  },
  own: {
    otherLanguage: 'Nederlands',
    state: {
      received:
        'We have received your sign-up. You will hear by email shortly whether you have a place.',
      confirmed: 'You have a place.',
      waiting:
        'You are on the waiting list. If a place becomes free, we will let you know by email.',
      cancelled: 'You have cancelled.',
      refused: 'Your sign-up was not possible.',
    },
    position: (place) => `Your position on the waiting list: ${place}.`,
    cancelledActivity: 'This activity will not take place.',
    when: 'When',
    where: 'Where',
    join: 'Join',
    ask: 'Can you not make it after all? Please cancel, so that somebody else can have your place.',
    cancel: 'Cancel my sign-up',
    anew: 'Would you like to come after all? Sign up again. You then join the end of the line.',
    over: 'This activity has begun or is over.',
    gone: {
      title: 'This sign-up is not here',
      text: 'The link is wrong, or the sign-up was removed. Please contact the desk.',
    },
    failed: {
      title: 'Something is wrong on our side',
      text: 'Please try again in a few minutes.',
    },
  },
  agenda: {
    title: (region) => `Activities of ${region}`,
    none: 'No activities are planned at the moment. Please look again later.',
    free: (places) => (places === 1 ? '1 place left' : `${places} places left`),
    open: 'Places available',
    waiting: 'Full, there is a waiting list',
    full: 'Full',
    closed: 'Sign-up is closed',
    signUp: 'Sign up',
    signUpFor: (title) => `Sign up for ${title}`,
  },
};
