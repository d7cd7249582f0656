// Words that suggest a special category of personal data (AVG art. 9 and 10), or a number that may not be kept. The base
// asks for none of them; a region that does so needs a reason, and somebody who says so (AVG-17).

export const sensitiveKinds = [
  'religion',
  'health',
  'origin',
  'criminal',
  'union',
  'politics',
  'sexuality',
  'biometric',
  'bsn',
] as const;
export type SensitiveKind = (typeof sensitiveKinds)[number];

// Beginnings of words, as in "geloofsovertuiging". One that begins with `*` is looked for inside other words too, as in
// "beroepsziekte"; one that ends in `.` is a whole word: "ras" is not in "raster", and "vog" not in "vogel".
const stems: Record<SensitiveKind, string> = {
  religion:
    '*geloof *religi *godsdienst *levensovertuig *levensbeschouw kerk moskee synagoge islam moslim hindoe boeddhis christ katholiek protestant gereformeerd joods bijbel koran denominati faith church muslim jewish',
  health:
    // A musician's "muziektheorie" is no illness.
    '*(?<!mu)ziekte ziek *gezondheid gezond *medicatie *medicijn medisch medical *handicap *beperking *allergi zwanger *arbeidsongeschikt diagnos *psychi psycholog therap verslav wajong wia. wao. chronisch adhd autis dyslex dyscalcul burnout depressi huisarts disabilit *health disease illness pregnan',
  origin:
    '*afkomst *etnic *etnisch *nationaliteit nationality *geboorteland *huidskleur ras. rassen *migratieachtergrond migrant *vluchteling asiel statushouder *verblijfsstatus *verblijfsvergunning allochtoon ethnic race. refugee roma. sinti.',
  criminal:
    '*strafblad strafrecht strafbaar *veroordeel *veroordel justiti detentie gevangenis *crimin delict vog. *omtrent_het_gedrag verdachte convict offence',
  union: '*vakbond *vakvereniging vakbeweging bondslid fnv. cnv.',
  politics: '*politiek partijlid politic',
  sexuality:
    '*seksu *sexu *geaardheid homo. homoseks lesbi lhbt lgbt biseks *transgender genderident',
  biometric: '*biometr *vingerafdruk *gezichtsherkenning genetisch dna. *irisscan fingerprint',
  bsn: 'bsn. *burgerservice *sofinummer sofi.',
};

const patterns = Object.entries(stems).map(([kind, words]) => ({
  kind,
  pattern: new RegExp(words.split(' ').map(asPattern).join('|')),
}));

/** Which kinds the words suggest, each once, in a fixed order. */
export function sensitiveKindsIn(words: readonly string[]): SensitiveKind[] {
  const text = words.map(plain).join(' | ');
  const found = new Set(
    patterns.filter(({ pattern }) => pattern.test(text)).map(({ kind }) => kind),
  );
  return sensitiveKinds.filter((kind) => found.has(kind));
}

function asPattern(stem: string): string {
  const written = stem.replace('*', '').replace('.', '').replaceAll('_', ' ');
  const before = stem.startsWith('*') ? '' : '(?<![a-z])';
  return `${before}${written}${stem.endsWith('.') ? '(?![a-z])' : ''}`;
}

function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');
}
