import { type AuditEntry, auditKinds } from '@instroom/domain/audit/audit.ts';
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import '../../messages/i18n.ts';
import { csvOfAudit } from './csv-of-audit.ts';
import { type Names, plainText, sentenceOf } from './sentence.ts';

const t = i18next.getFixedT<['audit', 'app']>('nl', ['audit', 'app']);
const people = new Map([
  ['bart', 'Bart Voorbeeld'],
  ['carla', '=Carla'],
]);
const names: Names = {
  person: (uid) => people.get(uid),
  candidate: (id) => (id === 'anna' ? 'Anna de Vries' : undefined),
  invited: (id) => (id === 'invited' ? 'Dirk Nieuw' : undefined),
  region: () => 'Regio Test',
  ownField: (key) => (key === 'rijbewijs' ? 'Rijbewijs' : undefined),
};
const at = new Date('2026-03-10T12:00:00Z');

function anEntry(changes: Partial<AuditEntry>): AuditEntry {
  return { kind: 'signed_in', byUid: 'bart', at, expireAt: at, ...changes };
}
const told = (changes: Partial<AuditEntry>) => plainText(sentenceOf(anEntry(changes), names, t), t);

describe('an entry as a sentence', () => {
  it.each<[string, Partial<AuditEntry>]>([
    ['Bart Voorbeeld logde in.', {}],
    [
      'Bart Voorbeeld wijzigde Motivatie en Telefoon van Anna de Vries.',
      { kind: 'candidate_changed', candidateId: 'anna', fields: ['motivation', 'phone'] },
    ],
    [
      'Bart Voorbeeld wijzigde Werkgever, Rijbewijs en eigen veld “weg” van een verwijderde kandidaat.',
      {
        kind: 'candidate_changed',
        candidateId: 'gone',
        fields: ['employerName', 'employerOrgId', 'custom.rijbewijs', 'custom.weg'],
      },
    ],
    [
      'Instroom wijzigde Motivatie van Anna de Vries.',
      { kind: 'candidate_changed', byUid: 'server', candidateId: 'anna', fields: ['motivation'] },
    ],
    [
      'Via een websiteformulier meldde Anna de Vries zich aan.',
      { kind: 'candidate_created', byUid: 'form:test-contact', candidateId: 'anna' },
    ],
    [
      'Instroom verwijderde een dossier.',
      { kind: 'candidate_erased', byUid: 'server', candidateId: 'gone' },
    ],
    [
      'Bart Voorbeeld opende binnen een uur zo veel dossiers dat ze hier niet allemaal staan.',
      { kind: 'dossier_opened', detail: { more: true } },
    ],
    [
      'Bart Voorbeeld gaf =Carla de rol Bewerker.',
      { kind: 'role_changed', memberUid: 'carla', detail: { from: 'viewer', to: 'editor' } },
    ],
    [
      'Bart Voorbeeld nodigde Dirk Nieuw uit als Lezer.',
      { kind: 'member_invited', detail: { invitationId: 'invited', role: 'viewer' } },
    ],
    [
      'Bart Voorbeeld wijzigde in de instellingen: “Webadres van de privacyverklaring”, “Versie van de privacyverklaring” en “nieuw”.',
      {
        kind: 'settings_changed',
        fields: ['privacyStatementUrl', 'privacyStatementVersion', 'nieuw'],
      },
    ],
    [
      'Iemand buiten de regio maakte Regio Test aan.',
      { kind: 'region_created', byUid: 'platform-admin', regionId: 'test' },
    ],
    [
      'Bart Voorbeeld wijzigde het eigen veld “Rijbewijs”.',
      { kind: 'field_changed', detail: { entity: 'candidate', key: 'rijbewijs', change: 'saved' } },
    ],
    [
      'Bart Voorbeeld publiceerde het formulier test-contact.',
      { kind: 'form_changed', detail: { formId: 'test-contact', change: 'published' } },
    ],
    [
      'Bart Voorbeeld wijzigde het formulier test-contact.',
      {
        kind: 'form_changed',
        fields: ['pages'],
        detail: { formId: 'test-contact', change: 'changed' },
      },
    ],
    [
      'Bart Voorbeeld wijzigde van een contactpersoon: Rollen, Laatst gecontroleerd en Rijbewijs.',
      {
        kind: 'contact_changed',
        contactId: 'one',
        fields: ['roles', 'lastVerifiedOn', 'custom.rijbewijs'],
      },
    ],
    [
      'Bart Voorbeeld wijzigde van een organisatie: Relatiebeheerder en Website.',
      { kind: 'organization_changed', orgId: 'brin-99AA', fields: ['ownerUid', 'website'] },
    ],
    [
      'Bart Voorbeeld verwijderde een notitie bij een organisatie.',
      { kind: 'organization_noted', orgId: 'brin-99AA', detail: { change: 'removed' } },
    ],
    [
      'Bart Voorbeeld wijzigde in de instellingen: “Organisaties die erbij horen”.',
      { kind: 'settings_changed', fields: ['network.include'] },
    ],
    [
      'Bart Voorbeeld stelde Anna de Vries voor bij een school.',
      { kind: 'school_linked', candidateId: 'anna', detail: { change: 'added' } },
    ],
    [
      'Bart Voorbeeld wijzigde bij Anna de Vries het contact met een school: Status en Notitie.',
      {
        kind: 'school_linked',
        candidateId: 'anna',
        fields: ['status', 'note'],
        detail: { change: 'changed' },
      },
    ],
    [
      'Bart Voorbeeld deelde gegevens van Anna de Vries met een school: Voornaam en Motivatie.',
      { kind: 'shared_with_school', candidateId: 'anna', fields: ['firstName', 'motivation'] },
    ],
    [
      'Bart Voorbeeld startte een takenlijst voor Anna de Vries.',
      { kind: 'tasks_started', candidateId: 'anna', detail: { taskCount: 4 } },
    ],
    [
      'Bart Voorbeeld exporteerde contactpersonen.',
      { kind: 'exported', detail: { what: 'contacts', count: 3 } },
    ],
    ['Bart Voorbeeld exporteerde het logboek.', { kind: 'exported', detail: { what: 'audit' } }],
  ])('%s', (sentence, changes) => expect(told(changes)).toBe(sentence));

  it.each(auditKinds)('there is one for every kind, whatever is missing: %s', (kind) => {
    const sentence = told({ kind });
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toMatch(/\{\{|undefined|null|\p{Cc}/u);
  });
});

it('the log as a table names everything, and never starts a formula', () => {
  const csv = csvOfAudit(
    [
      anEntry({
        kind: 'candidate_changed',
        byUid: 'carla',
        candidateId: 'anna',
        fields: ['phone'],
      }),
      anEntry({ kind: 'dossier_opened', candidateId: 'gone' }),
    ],
    names,
    t,
  );
  expect(csv.split('\r\n')).toEqual([
    '\uFEFFDatum;Tijd;Wie;Wat;Kandidaat;Gegevens;Omschrijving',
    "2026-03-10;13:00;'=Carla;Dossier gewijzigd;Anna de Vries;Telefoon;'=Carla wijzigde Telefoon van Anna de Vries.",
    '2026-03-10;13:00;Bart Voorbeeld;Dossier geopend;een verwijderde kandidaat;;Bart Voorbeeld opende het dossier van een verwijderde kandidaat.',
    '',
  ]);
});
