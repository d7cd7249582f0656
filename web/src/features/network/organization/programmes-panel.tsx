import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { programmeKinds } from '@instroom/domain/codes/programme.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import type { ResolvedProgramme } from '@instroom/domain/organization/resolve.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Anchor, Text, UnstyledButton } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { useSession } from '../../../data/session.ts';
import itemClasses from '../../../ui/items.module.css';
import { Panel } from '../../../ui/panel.tsx';
import { programmeFacts } from '../programme-facts.ts';
import { StandingBadge } from '../standing-badge.tsx';
import classes from './organization.module.css';
import { SourceLine } from './source-line.tsx';
import type { ShownOrganization } from './use-organization.ts';
import { useSaveOverlay } from './use-save-overlay.ts';

/** What is taught here for who wants to teach. The region switches off what it does not offer. */
export function ProgrammesPanel({ organization }: { organization: ShownOrganization }) {
  const { t } = useTranslation(['network', 'errors']);
  const { orgId, said, overlay } = organization;
  const command = useSaveOverlay(orgId);
  const programmes = Object.entries(said.programmes).sort(([, one], [, other]) =>
    one.title.localeCompare(other.title, 'nl'),
  );
  if (programmes.length === 0) return null;
  const { programmesOff } = overlay;
  const toggle = (key: string, isOff: boolean) => {
    const changed = isOff ? [...programmesOff, key] : programmesOff.filter((off) => off !== key);
    command.mutate({ patch: { programmesOff: changed }, before: { programmesOff } });
  };
  return (
    <Panel title={t('panels.programmes', { count: programmes.length })}>
      {command.error && (
        <Text size="sm" c="red" role="alert">
          {t(`errors:${errorCodeOf(command.error)}`)}
        </Text>
      )}
      <ul className={itemClasses.items}>
        {programmes.map(([key, programme]) => (
          <Programme
            key={key}
            programme={programme}
            isOff={programmesOff.includes(key)}
            onToggle={(isOff) => toggle(key, isOff)}
          />
        ))}
      </ul>
    </Panel>
  );
}

type Props = {
  programme: ResolvedProgramme;
  isOff: boolean;
  onToggle: (isOff: boolean) => void;
};

function Programme({ programme, isOff, onToggle }: Props) {
  const { t } = useTranslation('network');
  const { member } = useSession();
  const { title, kind, website, from } = programme;
  const Icon = isOff ? IconEye : IconEyeOff;
  const taught = programme.subjects?.map((code) => labelOf(subjects, code)).join(', ');
  return (
    <li className={classes.item} data-off={isOff || undefined}>
      <span className={classes.itemTitle}>
        {title} <StandingBadge standing={programme.standing} />
      </span>
      <span className={classes.itemLine}>
        {[labelOf(programmeKinds, kind), ...programmeFacts(programme), taught]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {website && (
        <Anchor size="sm" href={website} target="_blank" rel="noreferrer">
          {t('open.website')}
        </Anchor>
      )}
      <SourceLine origin={from.title} />
      {isOff && <span className={classes.itemLine}>{t('programme.isOff')}</span>}
      {canEdit(member) && (
        <UnstyledButton
          className={itemClasses.textButton}
          aria-label={t(isOff ? 'programme.showOf' : 'programme.hideOf', { title })}
          onClick={() => onToggle(!isOff)}
        >
          <Icon size={14} stroke={1.6} aria-hidden />
          {t(isOff ? 'programme.show' : 'programme.hide')}
        </UnstyledButton>
      )}
    </li>
  );
}
