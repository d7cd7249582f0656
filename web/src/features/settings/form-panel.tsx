import { contactFormId } from '@instroom/domain/onboarding/new-region.ts';
import type { RegionSettingsChange } from '@instroom/domain/region/commands.ts';
import { Anchor, Button, Group } from '@mantine/core';
import { IconCopy, IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditablePanel } from '../../shared/region/editable-panel.tsx';
import { RegionFields } from '../../shared/region/region-fields.tsx';
import classes from './settings.module.css';
import { useRegionPart } from './use-region-part.ts';

/** The region's form: on which websites it may stand, and what whoever makes those has to put there. */
export function FormPanel() {
  const { t } = useTranslation(['settings', 'region']);
  const { region, regionId, current, send } = useRegionPart();
  const websites = region.formOrigins ?? [];
  return (
    <EditablePanel
      title={t('form.title')}
      facts={[
        {
          label: t('form.websites'),
          value: websites.length > 0 ? websites.join(', ') : t('form.none'),
        },
      ]}
      current={current}
      fields={['formOrigins']}
      inputs={(form) => <RegionFields form={form} fields={['formOrigins']} />}
      toChange={({ formOrigins }): RegionSettingsChange => ({ formOrigins })}
      send={send}
    >
      <Snippet formId={contactFormId(regionId)} />
    </EditablePanel>
  );
}

function Snippet({ formId }: { formId: string }) {
  const { t } = useTranslation('settings');
  const [copied, setCopied] = useState(false);
  const { origin } = window.location;
  const code = `<script src="${origin}/embed/form.js" data-form="${formId}"></script>`;
  return (
    <div className={classes.snippet}>
      <p className={classes.note}>{t('form.lead')}</p>
      <pre className={classes.code}>{code}</pre>
      <Group>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />}
          onClick={() => void navigator.clipboard.writeText(code).then(() => setCopied(true))}
        >
          {t('form.copy')}
        </Button>
        <Anchor
          href={`/formulier/${formId}`}
          target="_blank"
          rel="noreferrer"
          size="sm"
          className={classes.view}
        >
          {t('form.view')}
          <IconExternalLink size={16} stroke={1.6} aria-hidden />
        </Anchor>
        <span role="status" className={classes.note}>
          {copied && t('form.copied')}
        </span>
      </Group>
    </div>
  );
}
