import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { demoAccounts } from '../../data/auth.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import { ResetForm } from './reset-form.tsx';
import classes from './sign-in.module.css';
import { SignInForm } from './sign-in-form.tsx';

export function SignInPage() {
  const { t } = useTranslation(['signIn', 'app']);
  const [forgotten, setForgotten] = useState(false);
  const [filled, setFilled] = useState({ email: '', password: '' });
  const accounts = demoAccounts();

  return (
    <main className={classes.page}>
      <div className={classes.brand}>
        <img src="/icon.svg" alt="" width={32} height={32} />
        {t('app:name')}
      </div>
      <div className={classes.card}>
        {forgotten ? (
          <ResetForm email={filled.email} onBack={() => setForgotten(false)} />
        ) : (
          <SignInForm values={filled} onChange={setFilled} onForgotten={() => setForgotten(true)} />
        )}
      </div>
      {accounts.length > 0 && !forgotten && (
        <DemoAccounts accounts={accounts} onChosen={setFilled} />
      )}
    </main>
  );
}
