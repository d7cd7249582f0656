// `Turfmarkt 141-143` is a street and a number; the extracts have them in one column, the services in two.
export function splitStreet(written: string): { street: string; number: string } {
  const [, street, number] = /^(.*\D) (\d+\S*(?: \S{1,2})?)$/.exec(written.trim()) ?? [];
  return street && number ? { street, number } : { street: written, number: '' };
}
