import type { Activity } from '@instroom/domain/activity/activity.ts';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { useSession } from '../../data/session.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './activities.module.css';
import { CopyLine } from './copy-line.tsx';

/** What can be sent to candidates or put on a website. */
export function LinksPanel({ activity }: { activity: Identified<Activity> }) {
  const { t } = useTranslation('activities');
  const { regionId } = useSession();
  const { origin } = window.location;
  const { id, formId, status } = activity;
  return (
    <Panel title={t('page.links')}>
      <div className={classes.fields}>
        {status === 'draft' && <p className={classes.lead}>{t('page.linksLater')}</p>}
        {formId ? (
          <CopyLine
            name={t('page.signUpForm')}
            address={`${origin}/f/${encodeURIComponent(formId)}?activity=${encodeURIComponent(id)}`}
          />
        ) : (
          <p className={classes.lead}>{t('page.noForm')}</p>
        )}
        <CopyLine
          name={t('page.agenda')}
          address={`${origin}/agenda/${encodeURIComponent(regionId)}`}
        />
      </div>
    </Panel>
  );
}
