import { useTranslation } from 'react-i18next';
import type { Network } from '../../../shared/network/use-network.ts';
import { Panel } from '../../../ui/panel.tsx';
import { OrganizationLink } from '../organization-link.tsx';
import { StandingBadge } from '../standing-badge.tsx';
import classes from './organization.module.css';
import { SourceLine } from './source-line.tsx';
import type { ShownOrganization } from './use-organization.ts';

type Props = { organization: ShownOrganization; network: Network | undefined };

/** The board of a school and its other schools; of a board, its schools. */
export function BoardPanel({ organization: { orgId, said }, network }: Props) {
  const { t } = useTranslation('network');
  const { parentOrgId } = said;
  const boardId = parentOrgId ?? orgId;
  const schools = (network?.rows ?? []).filter(
    (row) => row.boardId === boardId && row.orgId !== orgId,
  );
  if (!parentOrgId && schools.length === 0) return null;
  return (
    <Panel
      title={
        parentOrgId ? t('panels.board') : t('panels.schoolsOfBoard', { count: schools.length })
      }
    >
      {parentOrgId && (
        <p className={classes.board}>
          <OrganizationLink orgId={parentOrgId}>
            {network?.byId.get(parentOrgId)?.name ?? t('board.elsewhere')}
          </OrganizationLink>
          <SourceLine origin={said.from.parentOrgId} />
        </p>
      )}
      {schools.length > 0 && (
        <>
          {parentOrgId && <h3 className={classes.smallTitle}>{t('board.others')}</h3>}
          <ul className={classes.links}>
            {schools.map((row) => (
              <li key={row.orgId}>
                <OrganizationLink orgId={row.orgId}>{row.name}</OrganizationLink>{' '}
                <span className={classes.itemLine}>{row.cities.join(', ')}</span>{' '}
                <StandingBadge standing={row.standing} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
