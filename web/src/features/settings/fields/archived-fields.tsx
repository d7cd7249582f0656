import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './fields.module.css';
import type { FieldActions } from './use-field-actions.tsx';

type Props = { fields: readonly FieldDef[]; actions: FieldActions };

/** What is not asked any more. What people filled in is still in their dossiers. */
export function ArchivedFields({ fields, actions }: Props) {
  const { t } = useTranslation('ownFields');
  const [shown, setShown] = useState(false);
  const Chevron = shown ? IconChevronDown : IconChevronRight;
  if (fields.length === 0) return null;
  return (
    <section className={classes.archive}>
      <UnstyledButton
        className={classes.toggle}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        <Chevron size={16} stroke={2} aria-hidden />
        {t('archive.title', { count: fields.length })}
      </UnstyledButton>
      {shown && (
        <>
          <Text size="sm" c="dimmed" my="xs">
            {t('archive.lead')}
          </Text>
          <ul className={classes.list} aria-label={t('archive.title', { count: fields.length })}>
            {fields.map((field) => (
              <li key={field.key} className={classes.item}>
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
        </>
      )}
    </section>
  );
}
