import { roleSchema } from '@instroom/domain/region/member.ts';
import { Button, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { demoAccounts } from '../../data/auth.ts';
import classes from './sign-in.module.css';
import type { Credentials } from './sign-in-form.tsx';

type Accounts = ReturnType<typeof demoAccounts>;
type Props = { accounts: Accounts; onChosen: (credentials: Credentials) => void };

/** Only where the backend tells of demo accounts, that is on a developer's own machine. */
export function DemoAccounts({ accounts, onChosen }: Props) {
  const { t } = useTranslation(['signIn', 'app']);
  const regions = Object.entries(Object.groupBy(accounts, ({ region }) => region));
  const roleName = (role: string) => {
    const known = roleSchema.safeParse(role);
    return known.success ? t(`app:roles.${known.data}`) : role;
  };
  return (
    <section className={classes.demo} aria-labelledby="demo">
      <Title order={2} id="demo" size="h3">
        {t('signIn:demo.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('signIn:demo.lead')}
      </Text>
      {regions.map(([region, members = []]) => (
        <fieldset key={region} className={classes.region}>
          <legend>{region}</legend>
          <div className={classes.accounts}>
            {members.map(({ email, role, password = '' }) => (
              <Button
                key={email}
                variant="default"
                size="xs"
                title={email}
                onClick={() => onChosen({ email, password })}
              >
                {roleName(role)}
              </Button>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
