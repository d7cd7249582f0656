import type { DirectoryProgramme } from '@instroom/domain/organization/directory.ts';
import { useTranslation } from 'react-i18next';
import type { NetworkRow } from '../../../shared/network/rows.ts';
import listClasses from '../../../ui/list.module.css';
import { useRowWindow } from '../../../ui/row-window.ts';
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
  const { start, indexes, above, below } = useRowWindow(given.length, rowHeight);
  return (
    <div ref={start}>
      <ul
        className={listClasses.cards}
        aria-label={t('list.programmes')}
        style={{ paddingTop: above, paddingBottom: below }}
      >
        {indexes.map((index) => {
          const item = given[index];
          if (!item) return null;
          const { row, programme } = item;
          return (
            <li
              key={`${row.orgId}/${programme.key}`}
              className={[listClasses.card, classes.programme].join(' ')}
              aria-setsize={given.length}
              aria-posinset={index + 1}
            >
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
            </li>
          );
        })}
      </ul>
    </div>
  );
}
