import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { useCandidateSearch } from '../use-candidate-search.ts';
import classes from './view-tabs.module.css';

/** The same candidates as a table or as a board; what is searched and filtered stays. */
export const ViewTabs = memo(function ViewTabs() {
  const { t } = useTranslation('board');
  const { regionId } = useSession();
  const { search } = useCandidateSearch();
  const { weergave, kolom: _ofTheBoard, ...others } = search;
  const isBoard = weergave === 'bord';
  const link = {
    to: paths.candidates,
    params: { regionId },
    className: classes.view,
    activeOptions: { exact: true },
  } as const;
  return (
    <nav className={classes.views} aria-label={t('views.label')}>
      <Link {...link} search={others} aria-current={isBoard ? undefined : 'page'}>
        {t('views.table')}
      </Link>
      <Link
        {...link}
        search={{ ...others, weergave: 'bord' }}
        aria-current={isBoard ? 'page' : undefined}
      >
        {t('views.board')}
      </Link>
    </nav>
  );
});
