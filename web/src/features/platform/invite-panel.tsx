import type { Region } from '@instroom/domain/region/region.ts';
import { Alert, Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentAccount } from '../../data/auth.ts';
import { errorCodeOf } from '../../data/errors.ts';
import { blankRegion } from '../../shared/region/draft.ts';
import { RegionFields } from '../../shared/region/region-fields.tsx';
import { useRegionDraft } from '../../shared/region/use-region-draft.ts';
import { useCommand } from '../../shared/use-command.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './platform.module.css';
import { sendInviteRegionAdmin } from './platform-commands.ts';
import { adminFields, sameAddress } from './wizard/steps.ts';

type Person = { displayName: string; email: string };

/** One more regionAdmin, for a region whose own cannot be reached. */
export function InvitePanel({ region, regionId }: { region: Region; regionId: string }) {
  const { t } = useTranslation(['platform', 'errors']);
  const form = useRegionDraft(blankRegion);
  const [sent, setSent] = useState<Person>();
  const element = useRef<HTMLFormElement>(null);
  const command = useCommand((commandId, person: Person) =>
    sendInviteRegionAdmin({ regionId, commandId, person }),
  );
  useEffect(() => {
    if (form.refused > 0)
      element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form.refused]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(undefined);
    const read = form.read(adminFields);
    if (!read.ok) return;
    const { adminName: displayName, adminEmail: email } = read.values;
    if (sameAddress(email, currentAccount()?.email ?? ''))
      return form.refuse({ adminEmail: 'yourself' });
    const person = { displayName, email };
    command.mutate(person, {
      onSuccess: () => {
        form.reset(blankRegion);
        setSent(person);
      },
    });
  };
  return (
    <Panel title={t('region.invite.title')}>
      <p className={classes.dimmed}>{t('region.invite.lead')}</p>
      {region.desk ? (
        <form ref={element} className={classes.form} onSubmit={submit} noValidate>
          <RegionFields form={form} fields={adminFields} />
          {command.error && (
            <Alert color="red" role="alert">
              {t(`errors:${errorCodeOf(command.error)}`)}
            </Alert>
          )}
          <Button type="submit" variant="default" loading={command.isPending}>
            {t('region.invite.submit')}
          </Button>
        </form>
      ) : (
        <p className={classes.fact}>{t('errors:desk_required')}</p>
      )}
      <p role="status" className={classes.fact}>
        {sent && t('region.invite.sent', { name: sent.displayName, email: sent.email })}
      </p>
    </Panel>
  );
}
