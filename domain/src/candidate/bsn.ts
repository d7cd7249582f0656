// A citizen service number (BSN) may only be kept where a law says so; no law does here. It slips in through free
// text, so text is searched for it (AVG-16).

// Nine digits, possibly grouped, that are not part of a longer number: a phone number is not taken for a BSN.
const nineDigits = /(?<![\d+]|\d[ .-])\d(?:[ .-]?\d){8}(?![ .-]?\d)/g;

/** Whether a text holds a number of nine digits that passes the BSN's elfproef. */
export function containsBsn(text: string): boolean {
  return (text.match(nineDigits) ?? []).some(passesElfproef);
}

/** The text with every such number replaced, for text that must be kept. */
export function maskBsn(text: string): string {
  return text.replace(nineDigits, (match) => (passesElfproef(match) ? '*********' : match));
}

function passesElfproef(written: string): boolean {
  const digits = written.replace(/\D/g, '').split('').map(Number);
  const sum = digits.reduce(
    (total, digit, index) => total + digit * (index < 8 ? 9 - index : -1),
    0,
  );
  return digits.some((digit) => digit > 0) && sum % 11 === 0;
}
