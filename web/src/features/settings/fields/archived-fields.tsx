import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Folded } from '../../../ui/folded.tsx';
import rows from '../../../ui/rows.module.css';
import classes from './fields.module.css';
import type { FieldActions } from './use-field-actions.tsx';

type Props = { fields: readonly FieldDef[]; actions: FieldActions };

/** What is not asked any more. What people filled in is still in their dossiers. */
export function ArchivedFields({ fields, actions }: Props) {
  const { t } = useTranslation('ownFields');
  const title = t('archive.title', { count: fields.length });
  if (fields.length === 0) return null;
  return (
    <section className={rows.archive}>
      <Folded title={title}>
        <Text size="sm" c="dimmed" my="xs">
          {t('archive.lead')}
        </Text>
        <ul className={rows.list} aria-label={title}>
          {fields.map((field) => (
            <li key={field.key} className={rows.row}>
              <div className={classes.about}>
                <span className={classes.leftName}>{field.label}</span>
                <span className={classes.type}>{t(`types.${field.type}`)}</span>
              </div>
              <Group gap="xs">
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`${t('actions.restore')}: ${field.label}`}
                  onClick={() => actions.restore(field)}
                >
                  {t('actions.restore')}
                </Button>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="red"
                  aria-label={`${t('actions.delete')}: ${field.label}`}
                  onClick={() => actions.remove(field)}
                >
                  {t('actions.delete')}
                </Button>
              </Group>
            </li>
          ))}
        </ul>
      </Folded>
    </section>
  );
}
