import type { Delivery } from '@instroom/domain/mail/delivery.ts';
import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconMailOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './sent-mail.module.css';

const icons = {
  queued: IconClock,
  sent: IconCheck,
  kept: IconMailOff,
  failed: IconAlertTriangle,
  held: IconMailOff,
} as const satisfies Record<Delivery['state'], typeof IconCheck>;

/** What became of a mail. */
export function DeliveryState({ delivery: { state, reason } }: { delivery: Delivery }) {
  const { t } = useTranslation('mail');
  const Icon = icons[state];
  return (
    <span className={classes.delivery} data-state={state}>
      <Icon size={14} stroke={1.8} aria-hidden />
      {reason ? `${t(`delivery.${state}`)}: ${t(`heldReason.${reason}`)}` : t(`delivery.${state}`)}
    </span>
  );
}

const longText = 140;

function isLong(text: string): boolean {
  return text.length > longText || text.split('\n').length > 2;
}

/** A letter; a long one shows its first lines until it is opened. */
export function MailText({ text }: { text: string }) {
  const { t } = useTranslation('mail');
  const [isFolded, setFolded] = useState(true);
  if (!isLong(text)) return <p className={classes.letter}>{text}</p>;
  return (
    <>
      <p className={classes.letter} data-folded={isFolded || undefined}>
        {text}
      </p>
      <UnstyledButton
        className={classes.more}
        aria-expanded={!isFolded}
        onClick={() => setFolded(!isFolded)}
      >
        {t(isFolded ? 'showAll' : 'showLess')}
      </UnstyledButton>
    </>
  );
}
