import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { signInProviders, signInThrough } from '../../data/provider-sign-in.ts';
import type { SignInOutcome } from '../../data/sign-in.ts';

type Props = { disabled: boolean; onChosen: (signingIn: Promise<SignInOutcome>) => void };

export default function ProviderButtons({ disabled, onChosen }: Props) {
  const { t } = useTranslation('signIn');
  return signInProviders.map((provider) => (
    <Button
      key={provider.id}
      variant="default"
      size="md"
      fullWidth
      disabled={disabled}
      onClick={() => onChosen(signInThrough(provider))}
    >
      {t('provider', { name: provider.name })}
    </Button>
  ));
}
