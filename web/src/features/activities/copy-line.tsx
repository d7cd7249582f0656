import { Anchor, Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './activities.module.css';

/** An address with what it leads to, and a button that copies it. */
export function CopyLine({ name, address }: { name: string; address: string }) {
  const { t } = useTranslation('activities');
  const [copied, setCopied] = useState(false);
  const Icon = copied ? IconCheck : IconCopy;
  return (
    <div className={classes.copyLine}>
      <span className={classes.copyText}>
        <span className={classes.fieldLabel}>{name}</span>
        <Anchor href={address} target="_blank" rel="noreferrer" size="sm">
          {address}
        </Anchor>
      </span>
      <Button
        variant="default"
        size="sm"
        aria-label={t('page.copyLinkLabel', { name })}
        leftSection={<Icon size={16} stroke={1.6} aria-hidden />}
        onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
      >
        {copied ? t('page.copied') : t('page.copyLink')}
      </Button>
      <span role="status" className={classes.heard}>
        {copied && t('page.copied')}
      </span>
    </div>
  );
}
