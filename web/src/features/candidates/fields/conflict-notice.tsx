import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../ui/format.ts';
import type { ListedCandidate } from '../sorted-table.ts';
import type { DossierField } from './field.ts';
import classes from './fields.module.css';
import type { Conflict } from './use-direct-editor.ts';
import { useFieldText } from './use-field-text.ts';
import { useNameOf } from './use-name-of.ts';

type Props = {
  conflict: Conflict;
  field: DossierField;
  candidate: ListedCandidate;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Somebody else changed the field that is open here. One's own value stands in the input above it. */
export function ConflictNotice({ conflict, field, candidate, onKeepMine, onTakeTheirs }: Props) {
  const { t } = useTranslation('editing');
  const textOf = useFieldText();
  const nameOf = useNameOf();
  const theirs = textOf(field, candidate);
  return (
    <div role="alert" className={classes.conflict}>
      <Text size="sm" fw={600}>
        {t('conflict.title', { who: nameOf(conflict.byUid), when: formatMoment(conflict.at) })}
      </Text>
      <Text size="sm" className={classes.theirs}>
        {t('conflict.theirs')} <q>{theirs || t('conflict.nothing')}</q>
      </Text>
      <Group gap="xs" mt={8}>
        <Button size="compact-sm" onClick={onKeepMine}>
          {t('conflict.keepMine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>
      </Group>
    </div>
  );
}
