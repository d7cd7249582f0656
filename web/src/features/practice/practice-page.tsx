import { Alert, Button, Group, Skeleton, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { paths } from '../../paths.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './practice.module.css';
import { PracticeProgress } from './practice-progress.tsx';
import { ResetPractice } from './reset-practice.tsx';
import { usePractice } from './use-practice.ts';

const facts = ['safe', 'alone', 'mail', 'free', 'end'] as const;

/** Everything about one's own practice region: what it is, making it, beginning anew. */
export function PracticePage() {
  const { t } = useTranslation(['practice', 'errors']);
  const practice = usePractice();
  return (
    <Panel title={t('practice:title')} className={classes.panel}>
      <Text className={classes.lead}>{t('practice:lead')}</Text>
      <ul className={classes.facts}>
        {facts.map((fact) => (
          <li key={fact}>
            <IconCheck size={18} stroke={1.8} aria-hidden />
            {t(`practice:facts.${fact}`)}
          </li>
        ))}
      </ul>
      {practice.isLoading ? <Skeleton height={36} width={200} /> : <Actions practice={practice} />}
      <div role="status">
        {practice.isFilling && <PracticeProgress run={practice.run} />}
        {practice.answer === 'ready' && !practice.isFilling && (
          <Alert color="teal" mt="md">
            {t('practice:ready')}
          </Alert>
        )}
        {practice.answer === 'busy' && (
          <Alert color="yellow" mt="md">
            {t('practice:busy')}
          </Alert>
        )}
      </div>
      {practice.error && (
        <Alert color="red" mt="md" role="alert">
          {t(`errors:${errorCodeOf(practice.error)}`)}
        </Alert>
      )}
      {!practice.error && practice.isUnfinished && (
        <Alert color="red" mt="md" role="alert">
          {t('practice:failed')}
        </Alert>
      )}
    </Panel>
  );
}

function Actions({ practice }: { practice: ReturnType<typeof usePractice> }) {
  const { t } = useTranslation('practice');
  const { regionId, isOpen, isFilling } = practice;
  if (!regionId)
    return (
      <Button loading={isFilling} onClick={practice.start}>
        {t('start')}
      </Button>
    );
  return (
    <Group gap="sm">
      {isOpen && <Text size="sm">{t('beingHere')}</Text>}
      {!isOpen && !isFilling && (
        <Button
          renderRoot={(button) => <Link to={paths.region} params={{ regionId }} {...button} />}
        >
          {t('open')}
        </Button>
      )}
      <ResetPractice pending={isFilling} onReset={practice.reset} />
    </Group>
  );
}
