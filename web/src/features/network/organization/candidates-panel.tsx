import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { fullName } from '@instroom/domain/candidate/name.ts';
import { type SchoolLink, takesCandidates } from '@instroom/domain/candidate/school-link.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { candidatesByIdQuery, candidatesOfSchoolQuery } from '../../../data/school-links.ts';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { inOrder } from '../../../shared/schools/links.ts';
import { SchoolStatusBadge } from '../../../shared/schools/status-badge.tsx';
import { formatDay } from '../../../ui/format.ts';
import itemClasses from '../../../ui/items.module.css';
import { Panel } from '../../../ui/panel.tsx';
import { ListSkeleton } from '../list-skeleton.tsx';
import networkClasses from '../network.module.css';
import classes from './organization.module.css';
import type { ShownOrganization } from './use-organization.ts';

/** Which candidates are in contact with the organization, the furthest first. */
export function CandidatesPanel({
  organization: { orgId, said },
}: {
  organization: ShownOrganization;
}) {
  const { t } = useTranslation('schools');
  const { regionId } = useSession();
  const query = useQuery(candidatesOfSchoolQuery(regionId, orgId));
  const links = query.data?.rows ?? [];
  const candidateIds = links.map(({ candidateId }) => candidateId);
  const { data: candidates } = useQuery(candidatesByIdQuery(regionId, candidateIds));
  if (links.length === 0 && !takesCandidates(said.kind)) return null;
  return (
    <Panel title={t('atSchool.title')}>
      <Loaded query={query} skeleton={<ListSkeleton rows={2} />}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className={classes.none}>{t('atSchool.none')}</p>
          ) : (
            <ul className={itemClasses.items}>
              {inOrder(rows).map((link) => (
                <Contact key={link.id} link={link} candidate={candidates?.get(link.candidateId)} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

/** Of a restricted dossier nothing but that it is one. */
function Contact({ link, candidate }: { link: SchoolLink; candidate: Candidate | undefined }) {
  const { t } = useTranslation('schools');
  const { regionId } = useSession();
  const { candidateId, status, statusSince, note } = link;
  const isOpen = candidate?.restricted === false;
  const restricted = candidate?.restricted && t('atSchool.restricted');
  return (
    <li className={classes.item}>
      <Link
        to={paths.candidate}
        params={{ regionId, candidateId }}
        className={`${networkClasses.named} ${classes.itemTitle}`}
      >
        {isOpen ? fullName(candidate) : restricted || t('atSchool.unknown')}
      </Link>
      {!restricted && (
        <span className={classes.reach}>
          <SchoolStatusBadge status={status} />
          <span className={classes.itemLine}>{t('since', { date: formatDay(statusSince) })}</span>
        </span>
      )}
      {isOpen && note && <span className={classes.text}>{note}</span>}
    </li>
  );
}
