// How much a region does in a year, as a model for what the database and the functions cost. All of it is assumed; whoever
// knows better changes a number.
export const modelYear = {
  /** Dossiers at a time. */
  candidates: 1500,
  signUps: 1000,
  /** Of forms sent, what comes again from somebody who is known already. */
  repeatedSignUps: 200,
  advisers: 12,
  workingDays: 250,
  /** Of each adviser, each working day. */
  phaseStepsADay: 2,
  editsADay: 15,
  listOpeningsADay: 8,
  dashboardOpeningsADay: 3,
  /** Screens on which lists or figures stand open while somebody changes something. */
  screensThatListen: 6,
  nightsAYear: 365,
  /** Figures of all regions together: each quarter of an hour, shared by so many regions. */
  nationalRefreshesADay: 96,
  regionsThatShare: 50,
  /** Of one dossier with its log, contacts, ledger, part of the roster and indexes. */
  storedKibPerCandidate: 60,
} as const satisfies Record<string, number>;
export type ModelYear = Record<keyof typeof modelYear, number>;

/** What is measured once, and done so many times a year. */
export const operationNames = [
  'phaseStep',
  'edit',
  'formSubmission',
  'listOpening',
  'dashboardOpening',
  'nightlyPass',
  'purge',
  'nationalRefresh',
] as const;
export type Operation = (typeof operationNames)[number];

/** How often a region does each in a year; of what regions do together, its part. */
export function timesAYear(model: ModelYear): Record<Operation, number> {
  const daysOfAdvisers = model.advisers * model.workingDays;
  return {
    phaseStep: daysOfAdvisers * model.phaseStepsADay,
    edit: daysOfAdvisers * model.editsADay,
    formSubmission: model.signUps + model.repeatedSignUps,
    listOpening: daysOfAdvisers * model.listOpeningsADay,
    dashboardOpening: daysOfAdvisers * model.dashboardOpeningsADay,
    nightlyPass: model.nightsAYear,
    purge: model.nightsAYear / model.regionsThatShare,
    nationalRefresh: (model.nightsAYear * model.nationalRefreshesADay) / model.regionsThatShare,
  };
}
