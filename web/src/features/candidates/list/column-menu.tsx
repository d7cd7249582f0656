import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AnyColumnName } from '../../../shared/candidate-columns.ts';
import { writeValues } from '../../../shared/filter-values.ts';
import { PopoverButton } from '../../../ui/popover-button.tsx';
import { useCandidateSearch } from '../use-candidate-search.ts';
import classes from './list.module.css';
import type { Columns } from './use-columns.tsx';

type Props = { columns: Columns; shown: readonly AnyColumnName[] };

/** Which columns are shown; their order is always the same. */
export function ColumnMenu({ columns: { all, chosen }, shown }: Props) {
  const { t } = useTranslation('candidateList');
  const { change } = useCandidateSearch();
  const checked = chosen ?? shown;
  const toggle = (name: AnyColumnName) => {
    const names = all
      .map((column) => column.name)
      .filter((known) => checked.includes(known) !== (known === name));
    change({ kolommen: writeValues(names) });
  };
  const leftOut = checked.filter((name) => !shown.includes(name)).length;
  return (
    <PopoverButton
      words={t('columnMenu.open')}
      icon={IconColumns3}
      width={280}
      className={classes.menu}
    >
      {() => (
        <Stack gap="xs">
          {all.map(({ name, label }) => (
            <Checkbox
              key={name}
              size="sm"
              label={label}
              checked={checked.includes(name)}
              disabled={name === 'naam'}
              onChange={() => toggle(name)}
            />
          ))}
          {leftOut > 0 && (
            <Text size="sm" role="status">
              {t('columnMenu.leftOut', { count: leftOut })}
            </Text>
          )}
          {chosen && (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => change({ kolommen: undefined })}
            >
              {t('columnMenu.standard')}
            </Button>
          )}
        </Stack>
      )}
    </PopoverButton>
  );
}
