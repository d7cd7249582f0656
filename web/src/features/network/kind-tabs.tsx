import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { kindGroups } from '../../shared/network/filter.ts';
import classes from './network.module.css';
import type { NetworkList } from './use-network-list.ts';

/** What kind of organizations, one press each. */
export function KindTabs({ list: { search, change, place } }: { list: NetworkList }) {
  const { t } = useTranslation('network');
  // A programme is where its institution is: on the map both are the same.
  const groups = kindGroups.filter((group) => place === 'list' || group !== 'opleidingen');
  return (
    <fieldset className={classes.kinds} aria-label={t('list.kinds')}>
      {[undefined, ...groups].map((group) => (
        <UnstyledButton
          key={group ?? 'alle'}
          className={classes.kind}
          aria-pressed={search.soort === group}
          onClick={() => change({ soort: group })}
        >
          {t(`kinds.${group ?? 'alle'}`)}
        </UnstyledButton>
      ))}
    </fieldset>
  );
}
