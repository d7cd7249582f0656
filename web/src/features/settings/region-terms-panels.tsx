import type { RegionSettingsChange } from '@instroom/domain/region/commands.ts';
import { Anchor, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RegionField } from '../../shared/region/draft.ts';
import { EditablePanel } from '../../shared/region/editable-panel.tsx';
import { RegionFields } from '../../shared/region/region-fields.tsx';
import classes from './settings.module.css';
import { useRegionPart } from './use-region-part.ts';

type Settings = NonNullable<RegionSettingsChange['settings']>;

/** The settings that somebody changed, by the field that holds each. */
export function settingsOf(
  changed: ReadonlySet<RegionField>,
  byField: { [Field in RegionField]?: Settings },
): RegionSettingsChange {
  const parts = Object.entries(byField).filter(([field]) =>
    [...changed].some((one) => one === field),
  );
  return { settings: Object.assign({}, ...parts.map(([, settings]) => settings)) };
}

const statementFields = ['statementUrl', 'statementVersion'] as const;

export function StatementPanel() {
  const { t } = useTranslation(['settings', 'region']);
  const { region, current, send } = useRegionPart();
  const { privacyStatementUrl, privacyStatementVersion } = region.settings;
  return (
    <EditablePanel
      title={t('region.statement')}
      facts={[
        {
          label: t('region.statement'),
          value: (
            <>
              <Anchor href={privacyStatementUrl} target="_blank" rel="noreferrer" size="sm">
                {privacyStatementUrl}
              </Anchor>{' '}
              ({t('region.version', { version: privacyStatementVersion })})
            </>
          ),
        },
      ]}
      current={current}
      fields={statementFields}
      inputs={(form) => (
        <>
          <RegionFields form={form} fields={statementFields} />
          <p className={classes.note}>{t('region.statementNote')}</p>
        </>
      )}
      toChange={(values, changed) =>
        settingsOf(changed, {
          statementUrl: { privacyStatementUrl: values.statementUrl },
          statementVersion: { privacyStatementVersion: values.statementVersion },
        })
      }
      send={send}
    />
  );
}

const termFields = ['closedDays', 'consentMonths', 'inactivityMonths'] as const;

export function TermsPanel() {
  const { t } = useTranslation(['settings', 'region']);
  const { region, current, send } = useRegionPart();
  const { settings } = region;
  const months = (count: number) => t('region.months', { count });
  const days = (count: number) => t('region.days', { count });
  return (
    <EditablePanel
      title={t('region.terms')}
      facts={[
        { label: t('region.closedDays'), value: days(settings.retentionClosedDays) },
        { label: t('region.consentMonths'), value: months(settings.retentionConsentMonths) },
        { label: t('region.inactivity'), value: months(settings.inactivityMonths) },
      ]}
      current={current}
      fields={termFields}
      inputs={(form) => (
        <>
          <RegionFields form={form} fields={termFields} />
          <p className={classes.note}>{t('region.termsNote')}</p>
        </>
      )}
      toChange={(values, changed) =>
        settingsOf(changed, {
          closedDays: { retentionClosedDays: values.closedDays },
          consentMonths: { retentionConsentMonths: values.consentMonths },
          inactivityMonths: { inactivityMonths: values.inactivityMonths },
        })
      }
      send={send}
    />
  );
}

export function FiguresPanel() {
  const { t } = useTranslation(['settings', 'region']);
  const { region, current, send } = useRegionPart();
  const { shareAggregatesNationally, isNamedBeyond, minCellSize } = region.settings;
  return (
    <EditablePanel
      title={t('region.figures')}
      facts={[
        {
          label: t('region.share'),
          value: shareAggregatesNationally ? t('region.yes') : t('region.no'),
        },
        {
          label: t('region.named'),
          value: isNamedBeyond ? t('region.isNamed') : t('region.notNamed'),
        },
        { label: t('region.minCellSize'), value: String(minCellSize) },
      ]}
      current={current}
      fields={['share', 'named', 'minCellSize']}
      inputs={(form) => (
        <>
          <Checkbox
            label={t('region:fields.share')}
            checked={form.draft.share}
            onChange={({ currentTarget }) => form.change({ share: currentTarget.checked })}
          />
          <Checkbox
            label={t('region:fields.named')}
            checked={form.draft.named}
            onChange={({ currentTarget }) => form.change({ named: currentTarget.checked })}
          />
          <p className={classes.note}>{t('region.shareNote')}</p>
          <RegionFields form={form} fields={['minCellSize']} />
        </>
      )}
      toChange={(values, changed) =>
        settingsOf(changed, {
          share: { shareAggregatesNationally: values.share },
          named: { isNamedBeyond: values.named },
          minCellSize: { minCellSize: values.minCellSize },
        })
      }
      send={send}
    />
  );
}
