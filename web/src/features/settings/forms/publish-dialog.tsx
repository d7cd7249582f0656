import { isPractice } from '@instroom/domain/region/practice.ts';
import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { formatList } from '../../../ui/format.ts';
import { changesBetween, type DesignChange } from './design-changes.ts';
import { formVersionsQuery } from './form-queries.ts';
import classes from './forms.module.css';
import { Problems } from './problems.tsx';
import type { Builder } from './use-builder.ts';

type Props = { builder: Builder; onClose: () => void };

/** What publishing changes for visitors, before it is done. */
export function PublishDialog({ builder, onClose }: Props) {
  const { t } = useTranslation(['forms', 'errors', 'app']);
  const { region } = useSession();
  const isPractising = isPractice(region);
  const isBlocked = builder.problems.length > 0 || isPractising;
  const publish = async () => {
    if (await builder.publish()) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('forms:publish.title')}
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
    >
      <Stack>
        {isPractising && <Alert color="blue">{t('errors:form_practice')}</Alert>}
        <Problems builder={builder} />
        {!isBlocked && <Changes builder={builder} />}
        {builder.unfit.length > 0 && (
          <Alert color="red" role="alert">
            {t('forms:page.unfit', {
              parts: formatList(builder.unfit.map((part) => t(`forms:parts.${part}`))),
            })}
          </Alert>
        )}
        {builder.refusal && (
          <Alert color="red" role="alert">
            {t(`errors:${builder.refusal}`)}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('app:cancel')}
          </Button>
          <Button disabled={isBlocked} loading={builder.pending} onClick={() => void publish()}>
            {t('forms:publish.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Changes({ builder }: { builder: Builder }) {
  const { t } = useTranslation('forms');
  const { regionId } = useSession();
  const { formId, stored, meant, nameOf } = builder;
  const versions = useQuery(formVersionsQuery(regionId, formId)).data?.rows;
  const before = versions?.find(({ version }) => version === stored.version);
  if (!before) return stored.version === 0 ? <Text size="sm">{t('publish.first')}</Text> : null;
  const changes = changesBetween(before.design, meant);
  const inWords = (change: DesignChange) =>
    'question' in change
      ? t(`publish.${change.kind}`, { question: nameOf(change.question) })
      : t(`publish.${change.kind}`);
  return (
    <>
      {stored.state === 'closed' && <Text size="sm">{t('publish.reopens')}</Text>}
      <Text size="sm">{t(changes.length > 0 ? 'publish.changes' : 'publish.nothing')}</Text>
      <ul className={classes.list}>
        {changes.map(inWords).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}
