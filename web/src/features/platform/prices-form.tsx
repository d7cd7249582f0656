import { type PriceVersion, priceNames } from '@instroom/domain/costs/prices.ts';
import { Alert, Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { useCommand } from '../../shared/use-command.ts';
import classes from './platform.module.css';
import { sendSetPrices } from './platform-commands.ts';
import {
  draftOfPrices,
  type PricesDraft,
  type PricesRefusals,
  readPrices,
} from './prices-draft.ts';

type Props = {
  current: PriceVersion;
  today: string;
  onDone: (isSaved: boolean) => void;
};

export function PricesForm({ current, today, onDone }: Props) {
  const { t } = useTranslation(['costs', 'errors']);
  const [draft, setDraft] = useState(() => draftOfPrices(current, today));
  const [refusals, setRefusals] = useState<PricesRefusals>({});
  const element = useRef<HTMLFormElement>(null);
  const command = useCommand((commandId, { fromDate, ...prices }: PriceVersion) =>
    sendSetPrices({ commandId, fromDate, prices }),
  );
  useEffect(() => {
    const first = Object.keys(refusals).length > 0 ? '[aria-invalid="true"]' : 'input';
    element.current?.querySelector<HTMLElement>(first)?.focus();
  }, [refusals]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readPrices(draft, today);
    if (read.ok) command.mutate(read.prices, { onSuccess: () => onDone(true) });
    else setRefusals(read.refusals);
  };
  const field = (name: keyof PricesDraft) => {
    const refusal = refusals[name];
    return {
      value: draft[name],
      error: refusal && t(`costs:prices.refusals.${refusal}`),
      errorProps: { role: 'alert' },
      onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
        setDraft({ ...draft, [name]: currentTarget.value }),
    };
  };
  return (
    <form ref={element} className={classes.form} onSubmit={submit} noValidate>
      <TextInput
        type="date"
        maw={240}
        label={t('costs:prices.from')}
        description={t('costs:prices.fromHint')}
        {...field('fromDate')}
      />
      <div className={classes.amounts}>
        {priceNames.map((name) => (
          <TextInput
            key={name}
            inputMode="decimal"
            autoComplete="off"
            label={t(`costs:prices.names.${name}`)}
            {...field(name)}
          />
        ))}
      </div>
      <p className={classes.dimmed}>{t('costs:prices.takeBack')}</p>
      {command.error && (
        <Alert color="red" role="alert" title={t('costs:prices.refused')}>
          {t(`errors:${errorCodeOf(command.error)}`)}
        </Alert>
      )}
      <Group>
        <Button type="submit" loading={command.isPending}>
          {t('costs:prices.save')}
        </Button>
        <Button variant="default" onClick={() => onDone(false)} disabled={command.isPending}>
          {t('costs:prices.cancel')}
        </Button>
      </Group>
    </form>
  );
}
