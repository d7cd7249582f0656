// What is shared with a school, as plain text: one line for each thing that is known.
import { fullName } from '@instroom/domain/candidate/name.ts';
import type { SharedData } from '@instroom/domain/candidate/share-with-school.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { qualifications } from '@instroom/domain/codes/qualification.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import type { TFunction } from 'i18next';
import { formatList } from '../../../ui/format.ts';

export function sharedText(shared: SharedData, t: TFunction<['schools', 'app']>): string {
  const named = (codes: readonly string[], list: Parameters<typeof labelOf>[0]) =>
    formatList(codes.map((code) => labelOf(list, code)));
  const field = (
    name: 'name' | 'email' | 'phone' | 'subjects' | 'held' | 'sought' | 'motivation',
  ) => t(`schools:sharing.fields.${name}`);
  const lines: [label: string, text: string | undefined][] = [
    [field('name'), fullName(shared)],
    [field('email'), shared.email],
    [field('phone'), shared.phone],
    [field('subjects'), named(shared.subjects, subjects)],
    [field('held'), named(shared.qualificationsHeld, qualifications)],
    [field('sought'), named(shared.qualificationsSought, qualifications)],
    [field('motivation'), shared.motivation],
  ];
  return lines
    .filter(([, text]) => text)
    .map(([label, text]) => `${label}: ${text}`)
    .join('\n');
}
