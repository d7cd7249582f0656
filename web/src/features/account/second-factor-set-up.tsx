import { Alert, Button, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../data/sign-in.ts';
import { CodeField } from '../../shared/code-form.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import classes from './account.module.css';
import { beginSetUp, type SetUp } from './account-commands.ts';
import { SignInAgain } from './sign-in-again.tsx';

/** Two steps: the app gets the key, and its first code proves that it has it. Until then nothing changed. */
export function SecondFactorSetUp({ onDone }: { onDone: () => Promise<void> }) {
  const { t } = useTranslation(['account', 'signIn']);
  const begin = useMutation({ networkMode: 'always', mutationFn: beginSetUp });
  const refusal = begin.error && refusalOf(begin.error);
  if (begin.data) return <Steps setUp={begin.data} onDone={onDone} onCancel={begin.reset} />;
  if (refusal === 'recent_sign_in') return <SignInAgain />;
  return (
    <>
      {refusal && (
        <Alert color="red" role="alert">
          {t(`signIn:refused.${refusal}`)}
        </Alert>
      )}
      <Button loading={begin.isPending} onClick={() => begin.mutate()}>
        {t('account:secondFactor.setUp')}
      </Button>
    </>
  );
}

type StepsProps = { setUp: SetUp; onDone: () => Promise<void>; onCancel: () => void };

function Steps({ setUp, onDone, onCancel }: StepsProps) {
  const { t } = useTranslation(['account', 'signIn']);
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: setUp.finish,
    onSuccess: onDone,
  });
  const refusal = error && refusalOf(error);
  if (refusal === 'recent_sign_in') return <SignInAgain />;
  return (
    <div className={classes.steps}>
      <div>
        <Title order={3}>{t('account:secondFactor.scan.title')}</Title>
        <Text size="sm" c="dimmed" mb="sm">
          {t('account:secondFactor.scan.lead')}
        </Text>
        <div className={classes.scan}>
          <QrCode text={setUp.url} label={t('account:secondFactor.scan.qr')} />
          <Text size="sm" component="div">
            {t('account:secondFactor.scan.noCamera')}
            <code className={classes.key}>{inGroups(setUp.key)}</code>
          </Text>
        </div>
      </div>
      <div>
        <Title order={3} mb="xs">
          {t('account:secondFactor.verify.title')}
        </Title>
        {refusal && (
          <Alert color="red" role="alert" mb="sm">
            {t(`signIn:refused.${refusal}`)}
          </Alert>
        )}
        <div className={classes.form}>
          <CodeField
            submit={t('account:secondFactor.verify.submit')}
            pending={isPending}
            onCode={(code) => mutate(code)}
          />
          <Button variant="default" size="md" fullWidth mt="xs" onClick={onCancel}>
            {t('account:secondFactor.verify.cancel')}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** Four by four, for who types it over. */
function inGroups(key: string): string {
  return key.match(/.{1,4}/g)?.join(' ') ?? key;
}
