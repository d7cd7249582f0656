// What must be answered and how much fits. Without the schema library, since the form in a visitor's browser checks
// the same before sending.

/** Nobody can be reached or told apart without these; everything else is the visitor's choice. */
export const requiredFields = ['firstName', 'lastName', 'email'] as const;

/** How many characters, or how many choices. */
export const maxima = {
  firstName: 100,
  infix: 30,
  lastName: 100,
  email: 254,
  phone: 40,
  sectors: 6,
  subjects: 20,
  qualificationsSought: 12,
  motivation: 2000,
} as const;

export function isRequired(field: string): boolean {
  return requiredFields.some((required) => required === field);
}

/** Nothing for a question that is answered with one choice from a list. */
export function maximumOf(field: string): number | undefined {
  return Object.entries(maxima).find(([name]) => name === field)?.[1];
}
