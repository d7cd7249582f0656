import { checkValue } from '@instroom/domain/custom/check-value.ts';
import type { FieldEntity } from '@instroom/domain/custom/field-def.ts';
import { meant, type Typed } from '@instroom/domain/custom/typed-value.ts';
import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Example } from '../../../shared/example-dialog.tsx';
import { OwnFieldInput } from '../../../shared/own-field-input.tsx';
import { useOwnValueText } from '../../../shared/own-fields.ts';
import { FactList } from '../../../ui/facts.tsx';
import { exampleOf, type FieldDraft } from './field-draft.ts';
import classes from './fields.module.css';

type Props = { draft: FieldDraft; entity: FieldEntity };

/** How the field looks as it is filled in now. What is tried in it goes nowhere, and is shown as it would be kept. */
export function FieldExample({ draft, entity }: Props) {
  const { t } = useTranslation(['ownFields', 'editing']);
  const [tried, setTried] = useState<{ type: string; value: Typed }>();
  const field = exampleOf(draft, entity, t('example.name'));
  const typed = tried?.type === field.type ? tried.value : '';
  const checked = checkValue({ ...field, required: false }, meant(field, typed));
  const textOf = useOwnValueText();
  const text = checked.ok ? textOf(field, checked.value) : '';
  return (
    <Example title={t('example.title')}>
      {entity === 'candidate' && (
        <div className={classes.paper}>
          <span className={classes.exampleName}>{t('example.inForm')}</span>
          {field.showInForm ? (
            <OwnFieldInput
              field={field}
              value={typed}
              refusal={checked.ok ? undefined : checked.code}
              onChange={(value) => setTried({ type: field.type, value })}
            />
          ) : (
            <Text size="sm" c="dimmed">
              {t('example.notInForm')}
            </Text>
          )}
        </div>
      )}
      <div className={classes.paper}>
        <span className={classes.exampleName}>{t('example.inDossier')}</span>
        <FactList facts={[{ label: field.label, value: text || t('editing:empty') }]} />
      </div>
    </Example>
  );
}
