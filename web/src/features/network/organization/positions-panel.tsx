import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import type { OpenPosition } from '@instroom/domain/organization/overlay.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Alert, Button, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { useSession } from '../../../data/session.ts';
import { formatNumber } from '../../../ui/format.ts';
import itemClasses from '../../../ui/items.module.css';
import { Panel } from '../../../ui/panel.tsx';
import classes from './organization.module.css';
import { PositionForm } from './position-form.tsx';
import type { ShownOrganization } from './use-organization.ts';
import { useSaveOverlay } from './use-save-overlay.ts';

/** Where a candidate could start: open positions by subject. */
export function PositionsPanel({ organization }: { organization: ShownOrganization }) {
  const { t } = useTranslation(['network', 'errors']);
  const { member } = useSession();
  const { orgId, overlay } = organization;
  const { openPositions } = overlay;
  const [isAdding, setAdding] = useState(false);
  const command = useSaveOverlay(orgId);
  const save = (positions: OpenPosition[]) =>
    command.mutateAsync({ patch: { openPositions: positions }, before: { openPositions } });
  const isEditable = canEdit(member);
  if (!isEditable && openPositions.length === 0) return null;
  return (
    <Panel
      title={t('panels.positions')}
      beside={
        isEditable &&
        !isAdding && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} stroke={1.8} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t('positions.add')}
          </Button>
        )
      }
    >
      {openPositions.length === 0 && !isAdding && (
        <p className={classes.none}>{t('positions.none')}</p>
      )}
      <ul className={itemClasses.items}>
        {openPositions.map((position, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same subject may come twice.
          <li key={`${position.subject}-${index}`} className={classes.item}>
            <span className={classes.itemTitle}>{labelOf(subjects, position.subject)}</span>
            <span className={classes.itemLine}>
              <PositionText position={position} />
            </span>
            {isEditable && (
              <UnstyledButton
                className={itemClasses.textButton}
                aria-label={t('positions.removeOf', {
                  subject: labelOf(subjects, position.subject),
                })}
                onClick={() =>
                  void save(openPositions.filter((other) => other !== position)).catch(() => {})
                }
              >
                {t('positions.remove')}
              </UnstyledButton>
            )}
          </li>
        ))}
      </ul>
      {command.error && (
        <Alert color="red" role="alert" p="xs">
          {t(`errors:${errorCodeOf(command.error)}`)}
        </Alert>
      )}
      {isAdding && (
        <PositionForm
          pending={command.isPending}
          onAdd={(position) =>
            save([...openPositions, position]).then(
              () => setAdding(false),
              () => {},
            )
          }
          onClose={() => setAdding(false)}
        />
      )}
    </Panel>
  );
}

/** "0,8 fte · ook voor zij-instromers · vanaf januari" */
function PositionText({ position: { fte, isOpenToLateral, note } }: { position: OpenPosition }) {
  const { t } = useTranslation('network');
  return [
    fte !== undefined && t('positions.fte', { number: formatNumber(fte) }),
    isOpenToLateral && t('positions.lateral'),
    note,
  ]
    .filter(Boolean)
    .join(' · ');
}
