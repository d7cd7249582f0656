import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { overridableFields } from '@instroom/domain/organization/overlay.ts';
import type { ResolvedOrganization } from '@instroom/domain/organization/resolve.ts';
import { Anchor } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { municipalityName } from '../../../shared/network/rows.ts';
import { FactList } from '../../../ui/facts.tsx';
import { formatList } from '../../../ui/format.ts';
import { Panel } from '../../../ui/panel.tsx';
import classes from './organization.module.css';
import { OverridableRow } from './overridable-row.tsx';
import { SourceLine } from './source-line.tsx';
import type { ShownOrganization } from './use-organization.ts';

/** What the sources say, each with who said it when; what the region may replace comes first. */
export function DataPanel({ organization }: { organization: ShownOrganization }) {
  const { t } = useTranslation('network');
  const { said } = organization;
  const id = useId();
  return (
    <Panel title={t('panels.data')}>
      <FactList facts={[]}>
        {overridableFields.map((field) => (
          <OverridableRow key={field} organization={organization} field={field} />
        ))}
        {otherFields.map((field) => {
          const value = shown(said, field);
          return (
            value && (
              <div key={`${id}-${field}`}>
                <dt>{t(`fields.${field}`)}</dt>
                <dd>
                  <span className={classes.text}>{value}</span>
                  <SourceLine origin={said.from[field]} />
                </dd>
              </div>
            )
          );
        })}
      </FactList>
    </Panel>
  );
}

const otherFields = [
  'brin',
  'boardNumber',
  'otherCode',
  'sectors',
  'institutionType',
  'denomination',
  'municipalityCode',
  'serves',
  'availability',
  'bookingUrl',
  'description',
] as const;

function shown(said: ResolvedOrganization, field: (typeof otherFields)[number]): ReactNode {
  switch (field) {
    case 'sectors':
      return said.sectors?.map((code) => labelOf(sectors, code)).join(', ');
    case 'municipalityCode':
      return said.municipalityCode && municipalityName(said.municipalityCode);
    case 'serves':
      return said.serves && formatList(said.serves.map(municipalityName).sort());
    case 'bookingUrl':
      return (
        said.bookingUrl && (
          <Anchor size="sm" href={said.bookingUrl} target="_blank" rel="noreferrer">
            {said.bookingUrl}
          </Anchor>
        )
      );
    default:
      return said[field];
  }
}
