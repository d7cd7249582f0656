/** A key as the function gets it; nothing where there is none. Secret Manager keeps no empty secret: `-` stands for none. */
export function secretKey(name: 'HOVI_TOKEN' | 'KIESMBO_KEY' | 'ONDERWIJSLOKET_TOKEN'): string {
  const key = (process.env[name] ?? '').trim();
  return key === '-' ? '' : key;
}
