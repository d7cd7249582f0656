import type { SchoolLink } from '@instroom/domain/candidate/school-link.ts';
import { Alert, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import type { WholeCandidate } from '../whole-candidate.ts';
import { Refusal } from './refusal.tsx';
import { sendShareWithSchool } from './school-commands.ts';
import { sharedText } from './shared-text.ts';
import { SharingConsent } from './sharing-consent.tsx';

type Props = { candidate: WholeCandidate; link: SchoolLink; onClose: () => void };

/** What a school may know, as text to take along: no mail is opened, since its address would hold personal data. */
export function ShareDialog({ candidate, link, onClose }: Props) {
  const { t } = useTranslation(['schools', 'app']);
  const { regionId } = useSession();
  const { orgId, orgName } = link;
  const share = useCommand((commandId, _wish: null) =>
    sendShareWithSchool({ regionId, candidateId: candidate.id, orgId, commandId }),
  );
  const isAllowed = candidate.consent.shareWithSchools;
  const text = isAllowed && share.data && sharedText(share.data.shared, t);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('schools:sharing.title', { school: orgName })}
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
      size="lg"
    >
      <Stack>
        <Text size="sm">{t('schools:sharing.lead')}</Text>
        {!isAllowed && (
          <Alert color="yellow">
            <Text size="sm" mb="sm">
              {t('schools:consent.missing')}
            </Text>
            <SharingConsent candidate={candidate} />
          </Alert>
        )}
        {text ? (
          <SharedText text={text} />
        ) : (
          <Text size="sm">{t('schools:sharing.recorded', { school: orgName })}</Text>
        )}
        {share.error && <Refusal error={share.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t(text ? 'schools:sharing.close' : 'app:cancel')}
          </Button>
          {!text && (
            <Button
              disabled={!isAllowed}
              loading={share.isPending}
              onClick={() => share.mutate(null)}
            >
              {t('schools:sharing.show')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

function SharedText({ text }: { text: string }) {
  const { t } = useTranslation('schools');
  const { copy, copied } = useClipboard();
  return (
    <>
      <Text size="sm" role="status">
        {t('sharing.done')}
      </Text>
      <Textarea readOnly label={t('sharing.text')} value={text} rows={9} />
      <div>
        <Button
          leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />}
          onClick={() => copy(text)}
        >
          {t(copied ? 'sharing.copied' : 'sharing.copy')}
        </Button>
      </div>
    </>
  );
}
