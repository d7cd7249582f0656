import { dayOf } from '@instroom/domain/calendar.ts';
import { type PriceVersion, priceNames, pricesOn } from '@instroom/domain/costs/prices.ts';
import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClock } from '../../shared/clock.ts';
import { FactList } from '../../ui/facts.tsx';
import { formatCents, formatStoredDay } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './platform.module.css';
import { PricesForm } from './prices-form.tsx';

/** The prices as they were, are and will be. */
export function PricesPanel({ versions }: { versions: readonly PriceVersion[] }) {
  const { t } = useTranslation('costs');
  const today = useClock(dayOf);
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  const close = (isSaved: boolean) => {
    setOpen(false);
    setSaved(isSaved);
  };
  const change = !open && (
    <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
      {t('prices.change')}
    </Button>
  );
  return (
    <Panel title={t('prices.title')} beside={change}>
      <PriceVersions versions={versions} today={today} />
      {open && <PricesForm current={pricesOn(versions, today)} today={today} onDone={close} />}
      <p role="status" className={classes.dimmed}>
        {saved && t('prices.saved')}
      </p>
    </Panel>
  );
}

/** The newest first. */
function PriceVersions({ versions, today }: { versions: readonly PriceVersion[]; today: string }) {
  const { t } = useTranslation('costs');
  const now = pricesOn(versions, today).fromDate;
  const standing = (fromDate: string) => {
    if (fromDate === now) return t('prices.now');
    return fromDate > now ? t('prices.planned') : t('prices.past');
  };
  return (
    <ul className={classes.versions}>
      {versions.toReversed().map((version) => (
        <li key={version.fromDate} data-now={version.fromDate === now || undefined}>
          <Title order={3}>
            {t('prices.since', {
              day: formatStoredDay(version.fromDate),
              standing: standing(version.fromDate),
            })}
          </Title>
          <FactList
            facts={priceNames.map((name) => ({
              label: t(`prices.names.${name}`),
              value: formatCents(version[name]),
            }))}
          />
        </li>
      ))}
    </ul>
  );
}
