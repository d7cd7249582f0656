import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RegionFields } from '../../../shared/region/region-fields.tsx';
import type { RegionForm } from '../../../shared/region/use-region-draft.ts';
import { deskFields, statementFields, termFields } from './steps.ts';
import classes from './wizard.module.css';

const parts = { desk: deskFields, statement: statementFields, terms: termFields } as const;

export function DeskStep({ form }: { form: RegionForm }) {
  const { t } = useTranslation('platform');
  return (['desk', 'statement', 'terms'] as const).map((part) => (
    <section key={part} className={classes.part} aria-label={t(`wizard.parts.${part}`)}>
      <Title order={3}>{t(`wizard.parts.${part}`)}</Title>
      <RegionFields form={form} fields={parts[part]} />
    </section>
  ));
}
