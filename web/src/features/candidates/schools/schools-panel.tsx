import { isDeclined, type SchoolLink } from '@instroom/domain/candidate/school-link.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { schoolsOfCandidateQuery } from '../../../data/school-links.ts';
import { useSession } from '../../../data/session.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { inOrder } from '../../../shared/schools/links.ts';
import { useDone } from '../../../shared/use-done.tsx';
import itemClasses from '../../../ui/items.module.css';
import { Panel } from '../../../ui/panel.tsx';
import { PanelSkeleton } from '../panel-skeleton.tsx';
import type { WholeCandidate } from '../whole-candidate.ts';
import { LinkDialog } from './link-dialog.tsx';
import { MatchOffer } from './match-offer.tsx';
import { SchoolItem } from './school-item.tsx';
import { ShareDialog } from './share-dialog.tsx';
import { SharingConsent } from './sharing-consent.tsx';
import { useLinks } from './use-links.ts';
import { useNamesIn } from './use-names-in.ts';

type Open = { what: 'new' } | { what: 'change' | 'share'; link: SchoolLink };

/** With which schools the candidate is in contact, and how far each is. */
export function SchoolsPanel({ candidate }: { candidate: WholeCandidate }) {
  const { t } = useTranslation('schools');
  const { regionId, member } = useSession();
  const query = useQuery(schoolsOfCandidateQuery(regionId, candidate.id));
  const found = query.data?.rows ?? [];
  const names = useNamesIn(found);
  const links = useLinks(candidate.id);
  const { line, say } = useDone(<MatchOffer candidate={candidate} />);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const editable = canEdit(member) && !candidate.restricted;
  const dialog = { links, known: found, onDone: say, onClose: close };
  return (
    <Panel
      title={t('title')}
      beside={
        editable && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} stroke={1.8} aria-hidden />}
            aria-label={t('proposeLong')}
            onClick={() => setOpen({ what: 'new' })}
          >
            {t('propose')}
          </Button>
        )
      }
    >
      {line}
      <Loaded query={query} skeleton={<PanelSkeleton />}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className={itemClasses.none}>{t('none')}</p>
          ) : (
            <ul className={itemClasses.items} aria-label={t('list')}>
              {inOrder(rows).map((link) => (
                <SchoolItem
                  key={link.id}
                  link={link}
                  names={names(link)}
                  links={editable ? links : undefined}
                  onDone={say}
                  onChange={() => setOpen({ what: 'change', link })}
                  onShare={
                    isDeclined(link.status) ? undefined : () => setOpen({ what: 'share', link })
                  }
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      {canEdit(member) && (!candidate.restricted || candidate.consent.shareWithSchools) && (
        <SharingConsent candidate={candidate} />
      )}
      {open?.what === 'new' && <LinkDialog {...dialog} />}
      {open?.what === 'change' && <LinkDialog {...dialog} link={open.link} />}
      {open?.what === 'share' && (
        <ShareDialog candidate={candidate} link={open.link} onClose={close} />
      )}
    </Panel>
  );
}
