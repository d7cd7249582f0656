// Highest finished education; `parent` groups the finer levels.
import { type CodeOf, codeSchema } from './code-list.ts';

export const priorEducations = [
  { code: 'none', nl: 'Geen' },
  { code: 'pro', nl: 'Praktijkonderwijs' },
  { code: 'vmbo', nl: 'Vmbo' },
  { code: 'vmbo_bl', nl: 'Vmbo-bl', parent: 'vmbo' },
  { code: 'vmbo_kl', nl: 'Vmbo-kl', parent: 'vmbo' },
  { code: 'vmbo_gl', nl: 'Vmbo-gl', parent: 'vmbo' },
  { code: 'vmbo_tl', nl: 'Vmbo-tl', parent: 'vmbo' },
  { code: 'havo', nl: 'Havo' },
  { code: 'vwo', nl: 'Vwo' },
  { code: 'mbo', nl: 'Mbo' },
  { code: 'mbo_entree', nl: 'Mbo entree', parent: 'mbo' },
  { code: 'mbo2', nl: 'Mbo 2', parent: 'mbo' },
  { code: 'mbo3', nl: 'Mbo 3', parent: 'mbo' },
  { code: 'mbo4', nl: 'Mbo 4', parent: 'mbo' },
  { code: 'ad', nl: 'Associate degree' },
  { code: 'hbo', nl: 'Hbo' },
  { code: 'hbo_p', nl: 'Hbo-propedeuse', parent: 'hbo' },
  { code: 'hbo_ba', nl: 'Hbo-bachelor', parent: 'hbo' },
  { code: 'hbo_ma', nl: 'Hbo-master', parent: 'hbo' },
  { code: 'wo', nl: 'Wo' },
  { code: 'wo_ba', nl: 'Wo-bachelor', parent: 'wo' },
  { code: 'wo_ma', nl: 'Wo-master', parent: 'wo' },
  { code: 'phd', nl: 'PhD' },
] as const;

export const priorEducationSchema = codeSchema(priorEducations);
export type PriorEducation = CodeOf<typeof priorEducations>;
