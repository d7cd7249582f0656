import { Button, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { demoAccounts } from '../../data/auth.ts';
import classes from './sign-in.module.css';
import type { Credentials } from './sign-in-form.tsx';

type Props = {
  accounts: ReturnType<typeof demoAccounts>;
  onChosen: (credentials: Credentials) => void;
};

/** Only where the backend tells of demo accounts, that is on a developer's own machine. */
export function DemoAccounts({ accounts, onChosen }: Props) {
  const { t } = useTranslation('signIn');
  return (
    <section className={classes.demo} aria-labelledby="demo">
      <Title order={2} id="demo" size="h3">
        {t('demo.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('demo.lead')}
      </Text>
      <div className={classes.accounts}>
        {accounts.map(({ email, password = '' }) => (
          <Button
            key={email}
            variant="default"
            size="xs"
            onClick={() => onChosen({ email, password })}
          >
            {email}
          </Button>
        ))}
      </div>
    </section>
  );
}
