// Highest finished education; `parent` groups the finer levels.
import { type CodeOf, codeSchema, type PublicCodeItem } from './code-list.ts';

export const priorEducations = [
  { code: 'none', nl: 'Geen', en: 'None' },
  { code: 'pro', nl: 'Praktijkonderwijs', en: 'Practical education (praktijkonderwijs)' },
  { code: 'vmbo', nl: 'Vmbo', en: 'Pre-vocational secondary education (vmbo)' },
  {
    code: 'vmbo_bl',
    nl: 'Vmbo-bl',
    en: 'Vmbo, basic vocational programme (vmbo-bl)',
    parent: 'vmbo',
  },
  {
    code: 'vmbo_kl',
    nl: 'Vmbo-kl',
    en: 'Vmbo, advanced vocational programme (vmbo-kl)',
    parent: 'vmbo',
  },
  { code: 'vmbo_gl', nl: 'Vmbo-gl', en: 'Vmbo, combined programme (vmbo-gl)', parent: 'vmbo' },
  { code: 'vmbo_tl', nl: 'Vmbo-tl', en: 'Vmbo, theoretical programme (vmbo-tl)', parent: 'vmbo' },
  { code: 'havo', nl: 'Havo', en: 'Senior general secondary education (havo)' },
  { code: 'vwo', nl: 'Vwo', en: 'Pre-university education (vwo)' },
  { code: 'mbo', nl: 'Mbo', en: 'Vocational education (mbo)' },
  { code: 'mbo_entree', nl: 'Mbo entree', en: 'Mbo, entry level (entree)', parent: 'mbo' },
  { code: 'mbo2', nl: 'Mbo 2', en: 'Mbo level 2', parent: 'mbo' },
  { code: 'mbo3', nl: 'Mbo 3', en: 'Mbo level 3', parent: 'mbo' },
  { code: 'mbo4', nl: 'Mbo 4', en: 'Mbo level 4', parent: 'mbo' },
  { code: 'ad', nl: 'Associate degree', en: 'Associate degree' },
  { code: 'hbo', nl: 'Hbo', en: 'University of applied sciences (hbo)' },
  {
    code: 'hbo_p',
    nl: 'Hbo-propedeuse',
    en: 'First-year certificate (hbo-propedeuse)',
    parent: 'hbo',
  },
  { code: 'hbo_ba', nl: 'Hbo-bachelor', en: "Bachelor's degree (hbo)", parent: 'hbo' },
  { code: 'hbo_ma', nl: 'Hbo-master', en: "Master's degree (hbo)", parent: 'hbo' },
  { code: 'wo', nl: 'Wo', en: 'Research university (wo)' },
  { code: 'wo_ba', nl: 'Wo-bachelor', en: "Bachelor's degree (wo)", parent: 'wo' },
  { code: 'wo_ma', nl: 'Wo-master', en: "Master's degree (wo)", parent: 'wo' },
  { code: 'phd', nl: 'PhD', en: 'PhD' },
] as const satisfies readonly (PublicCodeItem & { parent?: string })[];

export const priorEducationSchema = codeSchema(priorEducations);
export type PriorEducation = CodeOf<typeof priorEducations>;
