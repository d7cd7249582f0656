import type { DirectoryProgramme } from '@instroom/domain/organization/directory.ts';
import { useTranslation } from 'react-i18next';
import type { NetworkRow } from '../../../shared/network/rows.ts';
import { CardList } from '../../../ui/card-list.tsx';
import listClasses from '../../../ui/list.module.css';
import classes from '../network.module.css';
import { OrganizationLink } from '../organization-link.tsx';
import { programmeFacts } from '../programme-facts.ts';
import type { NetworkList } from '../use-network-list.ts';

export type GivenProgramme = { row: NetworkRow; programme: DirectoryProgramme };
type Props = { list: NetworkList; given: readonly GivenProgramme[] };

const rowHeight = 56;

/** Teacher training, by title; each opens the institution that gives it. */
export function ProgrammeTable({ list, given }: Props) {
  const { t } = useTranslation('network');
  return (
    <CardList
      label={t('list.programmes')}
      items={given}
      keyOf={({ row, programme }) => `${row.orgId}/${programme.key}`}
      height={rowHeight}
      className={[listClasses.card, classes.programme].join(' ')}
    >
      {({ row, programme }) => (
        <>
          <span className={listClasses.cardTop}>
            <OrganizationLink
              orgId={row.orgId}
              search={list.search}
              className={listClasses.link}
              row
            >
              {programme.title}
            </OrganizationLink>
          </span>
          <span className={listClasses.cardLine}>
            {[row.name, ...programmeFacts(programme)].join(' · ')}
          </span>
        </>
      )}
    </CardList>
  );
}
