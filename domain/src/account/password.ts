// What a password must be. The project's own policy in Authentication says the same (docs/deploy.md).

/** Length is what makes a password strong; rules for characters make people write it down. */
export const leastPasswordLength = 12;

export function isPassword(text: string): boolean {
  return text.length >= leastPasswordLength;
}
