import type { OverridableField } from '@instroom/domain/organization/overlay.ts';
import { sourceValueOf } from '@instroom/domain/organization/overrides.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Anchor, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import itemClasses from '../../../ui/items.module.css';
import { sendClearOverride, sendSetOverride } from '../network-commands.ts';
import { EditableText } from './editable-text.tsx';
import classes from './organization.module.css';
import { SourceLine, useSourceText } from './source-line.tsx';
import type { ShownOrganization } from './use-organization.ts';

type Props = { organization: ShownOrganization; field: OverridableField };

/** What the source says, or the region's own word with the source's beside it. */
export function OverridableRow({ organization, field }: Props) {
  const { t } = useTranslation('network');
  const { regionId, member } = useSession();
  const { orgId, said, overlay } = organization;
  const override = overlay.overrides[field];
  const source = sourceValueOf(said, field) ?? '';
  const text = override?.value ?? source;
  const set = useCommand((commandId, value: string) =>
    sendSetOverride({ regionId, orgId, commandId, field, value }),
  );
  const isEditable = canEdit(member);
  if (!isEditable && !override && text === '') return null;
  return (
    <div>
      <dt>{t(`fields.${field}`)}</dt>
      <dd>
        {isEditable ? (
          <EditableText
            label={t(`fields.${field}`)}
            text={text}
            lines={field === 'address' ? 3 : 1}
            save={set.mutateAsync}
          />
        ) : (
          <span className={classes.text}>{text}</span>
        )}
        <Opened field={field} text={text} />
        {override ? (
          <OwnWord organization={organization} field={field} source={source} />
        ) : (
          text !== '' && <SourceLine origin={said.from[field]} />
        )}
      </dd>
    </div>
  );
}

/** What can be opened from here: a page, a mail, a call. */
function Opened({ field, text }: { field: OverridableField; text: string }) {
  const { t } = useTranslation('network');
  const address = addressOf(field, text);
  if (!address) return null;
  const isPage = field === 'website';
  return (
    <Anchor
      size="xs"
      className={classes.open}
      href={address}
      {...(isPage && { target: '_blank', rel: 'noreferrer' })}
    >
      {t(`open.${isPage ? 'website' : field === 'email' ? 'email' : 'phone'}`)}
    </Anchor>
  );
}

function addressOf(field: OverridableField, text: string): string | undefined {
  if (text === '') return undefined;
  if (field === 'website') return /^https?:/.test(text) ? text : undefined;
  if (field === 'email') return `mailto:${text}`;
  return field === 'phone' ? `tel:${text.replaceAll(/[^\d+]/g, '')}` : undefined;
}

function OwnWord({ organization, field, source }: Props & { source: string }): ReactNode {
  const { t } = useTranslation('network');
  const { regionId, member } = useSession();
  const { orgId, said } = organization;
  const sourceText = useSourceText()(said.from[field]);
  const clear = useCommand((commandId, _wish: null) =>
    sendClearOverride({ regionId, orgId, commandId, field }),
  );
  return (
    <span className={classes.source}>
      {t('override.own')}{' '}
      {source === ''
        ? t('override.noSource')
        : t('override.source', { source: sourceText, value: source })}{' '}
      {canEdit(member) && (
        <UnstyledButton
          className={itemClasses.textButton}
          disabled={clear.isPending}
          aria-label={t('override.clearOf', { field: t(`fields.${field}`) })}
          onClick={() => clear.mutate(null)}
        >
          {t('override.clear')}
        </UnstyledButton>
      )}
    </span>
  );
}
