// What must be there for a record to have a place: by key.

export function parentKeys(key: string): string[] {
  const [orgId = '', part, place = ''] = key.split('/');
  if (part === 'organization') return [];
  if (part === 'position') return [`${orgId}/location/${place}`];
  return [`${orgId}/organization`];
}
