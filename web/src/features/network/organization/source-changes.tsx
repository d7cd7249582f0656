import type { OverridableField } from '@instroom/domain/organization/overlay.ts';
import { outdatedFields, sourceValueOf } from '@instroom/domain/organization/overrides.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { sendAnswerSourceChange } from '../network-commands.ts';
import classes from './organization.module.css';
import { useSourceText } from './source-line.tsx';
import type { ShownOrganization } from './use-organization.ts';

/** The source says something new of what the region replaced: which of the two is right? */
export function SourceChanges({ organization }: { organization: ShownOrganization }) {
  const { overlay, said } = organization;
  return outdatedFields(overlay.overrides, said).map((field) => (
    <SourceChange key={field} organization={organization} field={field} />
  ));
}

type Props = { organization: ShownOrganization; field: OverridableField };

function SourceChange({ organization: { orgId, overlay, said }, field }: Props) {
  const { t } = useTranslation(['network', 'errors']);
  const { regionId, member } = useSession();
  const sourceText = useSourceText()(said.from[field]);
  const command = useCommand((commandId, answer: 'accept' | 'keep') =>
    sendAnswerSourceChange({ regionId, orgId, commandId, field, answer }),
  );
  const name = t(`fields.${field}`);
  return (
    <Alert color="yellow" mb="md" title={t('override.changed', { field: name })}>
      <Text size="sm" className={classes.text}>
        {t('override.now')} <q>{sourceValueOf(said, field) ?? t('override.nothing')}</q>
        {sourceText && ` (${sourceText})`}
      </Text>
      <Text size="sm" className={classes.text}>
        {t('override.ours')} <q>{overlay.overrides[field]?.value || t('override.nothing')}</q>
      </Text>
      {canEdit(member) && (
        <Group gap="xs" mt={8}>
          <Button
            size="compact-sm"
            loading={command.isPending}
            onClick={() => command.mutate('accept')}
          >
            {t('override.accept')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            loading={command.isPending}
            onClick={() => command.mutate('keep')}
          >
            {t('override.keep')}
          </Button>
        </Group>
      )}
      {command.error && (
        <Text size="sm" c="red" role="alert">
          {t(`errors:${errorCodeOf(command.error)}`)}
        </Text>
      )}
    </Alert>
  );
}
