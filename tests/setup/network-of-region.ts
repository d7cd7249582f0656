// The network that browser tests look at: two schools of one board, a hogeschool, a desk, and one without coordinates.

import { memberPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { adminDb } from './admin.ts';
import { awaitMembership } from './application.ts';
import { anImported, newOrgId, storeNetwork } from './directory.ts';
import { aRegion } from './region.ts';

const arnhem = '0202';
const nijmegen = '0268';

export async function aFilledRegion() {
  const region = await aRegion({
    name: 'Regio Test',
    municipalityCodes: [arnhem, nijmegen],
  });
  const { regionId, editor, viewer } = region;
  const ids = {
    zwaan: newOrgId('zwaan'),
    eik: newOrgId('eik'),
    board: newOrgId('board'),
    han: newOrgId('han'),
    desk: newOrgId('desk'),
    closed: newOrgId('closed'),
  };
  const zwaan = (changes: { phone?: string } = {}) =>
    anImported({
      fields: {
        kind: 'school',
        name: 'Basisschool De Zwáán',
        brin: '99ZW',
        parentOrgId: ids.board,
        sectors: ['po'],
        phone: '026 1234567',
        website: 'https://zwaan.example/',
        address: { street: 'Zwaanlaan', houseNumber: '1', zip: '6811 AA', city: 'Arnhem' },
        municipalityCode: arnhem,
        ...changes,
      },
      locations: {
        '99ZW00': {
          name: 'Basisschool De Zwáán',
          isMain: true,
          sectors: ['po'],
          address: { street: 'Zwaanlaan', houseNumber: '1', zip: '6811 AA', city: 'Arnhem' },
          municipalityCode: arnhem,
          position: { lat: 51.98, lon: 5.91 },
        },
        '99ZW01': {
          name: 'De Zwáán, locatie Zuid',
          sectors: ['po'],
          address: { street: 'Zuidlaan', houseNumber: '2', zip: '6841 AA', city: 'Arnhem' },
          municipalityCode: arnhem,
          position: { lat: 51.95, lon: 5.87 },
        },
      },
    });
  const network = {
    [ids.zwaan]: zwaan(),
    [ids.eik]: anImported({
      fields: { kind: 'school', name: 'Lyceum De Eik', brin: '99EK', parentOrgId: ids.board },
      locations: {
        // No source knows where it is, only in which municipality.
        '99EK00': {
          name: 'Lyceum De Eik',
          sectors: ['vo'],
          address: { city: 'Nijmegen' },
          municipalityCode: nijmegen,
        },
      },
    }),
    [ids.board]: anImported({
      fields: {
        kind: 'board',
        name: 'Stichting Samen Leren',
        boardNumber: '99001',
        address: { city: 'Arnhem' },
        municipalityCode: arnhem,
        position: { lat: 51.985, lon: 5.9 },
      },
    }),
    [ids.han]: anImported({
      fields: {
        kind: 'hogeschool',
        name: 'Hogeschool Voorbeeld',
        brin: '99HS',
        sectors: ['ho'],
        address: { city: 'Nijmegen' },
        municipalityCode: nijmegen,
        position: { lat: 51.82, lon: 5.86 },
      },
      programmes: {
        'hovi-1': {
          title: 'Pabo',
          kind: 'pabo',
          level: 'bachelor',
          forms: ['voltijd', 'deeltijd'],
          qualifications: ['po'],
        },
        'hovi-2': {
          title: 'Lerarenopleiding Wiskunde',
          kind: 'second_degree',
          level: 'bachelor',
          forms: ['deeltijd'],
          qualifications: ['vo2'],
          subjects: ['wi'],
        },
      },
    }),
    // Nobody says where it is.
    [ids.desk]: anImported({ fields: { kind: 'desk', name: 'Loket Leraar Worden' } }),
    [ids.closed]: anImported({
      fields: { kind: 'school', name: 'School De Oude Tijd', municipalityCode: arnhem },
      closedOn: '2026-07-31',
    }),
  };
  await storeNetwork(regionId, network);
  await adminDb().doc(memberPath(regionId, editor)).update({ displayName: 'Bas Bewerker' });
  await Promise.all([editor, viewer].map((uid) => awaitMembership(regionId, uid)));
  return {
    ...region,
    ids,
    list: `/${regionId}/netwerk`,
    map: `/${regionId}/netwerk/kaart`,
    contacts: `/${regionId}/netwerk/contacten`,
    page: (name: keyof typeof ids) => `/${regionId}/netwerk/${ids[name]}`,
    /** The source says something new. */
    sourceSays: (phone: string) =>
      storeNetwork(regionId, { ...network, [ids.zwaan]: zwaan({ phone }) }),
  };
}

export const rowOf = (page: Page, name: string) => page.getByRole('row', { name });
export const panel = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
