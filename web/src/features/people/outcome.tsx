import { Alert } from '@mantine/core';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const OutcomeContext = createContext<(text: string) => void>(() => undefined);

const shownMs = 10_000;

/** What the last act came to, above the lists in which it shows. */
export function OutcomeProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation('people');
  const [text, setText] = useState('');
  useEffect(() => {
    if (!text) return undefined;
    const timer = setTimeout(() => setText(''), shownMs);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <OutcomeContext value={setText}>
      <div role="status">
        {text && (
          <Alert
            color="teal"
            mb="md"
            title={text}
            withCloseButton
            closeButtonLabel={t('close')}
            onClose={() => setText('')}
          />
        )}
      </div>
      {children}
    </OutcomeContext>
  );
}

/** To be called by the act itself: the row it was asked in may be gone before the answer comes. */
export function useReport(): (text: string) => void {
  return useContext(OutcomeContext);
}
