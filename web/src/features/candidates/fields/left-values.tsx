import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { leftValues, useOwnValueText } from '../../../shared/own-fields.ts';
import { FactList } from '../../../ui/facts.tsx';
import type { WholeCandidate } from '../whole-candidate.ts';
import classes from './fields.module.css';
import { useSetValue } from './use-set-value.ts';

type Props = { candidate: WholeCandidate; fields: FieldDef[] };

/** Values of fields that the region does not use any more: readable, and to be taken away. */
export function LeftValues({ candidate, fields }: Props) {
  const { t } = useTranslation(['editing', 'errors']);
  const textOf = useOwnValueText();
  const command = useSetValue(candidate.id);
  const left = leftValues(fields, candidate.custom);
  if (left.length === 0) return null;
  return (
    <>
      <FactList
        facts={left.map(({ key, field, value }) => ({
          label: t('ownFields.archived', { field: field?.label ?? key }),
          value: (
            <span className={classes.linked}>
              <span>{textOf(field ?? { type: 'text', options: [] }, value)}</span>
              <UnstyledButton
                className={classes.pencil}
                onClick={() => command.mutate({ key, value: null, before: value })}
              >
                <IconTrash size={16} stroke={1.6} aria-hidden />
                <VisuallyHidden>
                  {t('ownFields.takeAway', { field: field?.label ?? key })}
                </VisuallyHidden>
              </UnstyledButton>
            </span>
          ),
        }))}
      />
      {command.error && (
        <span role="alert" className={classes.outcome}>
          {t(`errors:${errorCodeOf(command.error)}`)}
        </span>
      )}
    </>
  );
}
