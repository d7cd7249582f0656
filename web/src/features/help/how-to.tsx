import { canEdit, canManage, type Member } from '@instroom/domain/region/member.ts';
import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { help } from '../../messages/nl/help.ts';
import { paths } from '../../paths.ts';
import { Folded } from '../../ui/folded.tsx';
import { Panel } from '../../ui/panel.tsx';
import classes from './help.module.css';

const topics = [
  'forms',
  'website',
  'inbox',
  'activities',
  'places',
  'attendance',
  'agenda',
  'dashboards',
  'screen',
] as const;
type Topic = (typeof topics)[number];

/** The page that each topic speaks of. */
const pages = {
  forms: paths.forms,
  website: paths.forms,
  inbox: paths.inbox,
  activities: paths.activities,
  places: paths.activities,
  attendance: paths.activities,
  agenda: paths.activities,
  dashboards: paths.figures,
  screen: paths.figures,
} as const satisfies Record<Topic, string>;

const ofManagers: readonly Topic[] = ['forms', 'website'];
const ofEverybody: readonly Topic[] = ['dashboards', 'screen'];

function topicsFor(member: Member): readonly Topic[] {
  if (canManage(member)) return topics;
  return canEdit(member) ? topics.filter((topic) => !ofManagers.includes(topic)) : ofEverybody;
}

/** How somebody makes a form, looks after what comes in, organizes an activity and puts figures together: step by step, once it is asked for. */
export function HowTo() {
  const { t } = useTranslation('help');
  const { regionId, member } = useSession();
  const shown = topicsFor(member);
  return (
    <Panel title={t('howTo.title')}>
      <ul className={classes.topics}>
        {shown.map((topic) => (
          <li key={topic}>
            <Folded title={t(`howTo.topics.${topic}.title`)}>
              <ol className={classes.topic}>
                {help.howTo.topics[topic].steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              {topic === 'agenda' && (
                <>
                  <Text size="sm">{t('howTo.agendaCode')}</Text>
                  <pre className={classes.code}>
                    {`<script src="${window.location.origin}/embed/agenda.js" data-region="${regionId}"></script>`}
                  </pre>
                </>
              )}
              <Anchor
                size="sm"
                renderRoot={(anchor) => (
                  <Link to={pages[topic]} params={{ regionId }} {...anchor} />
                )}
              >
                {t(`howTo.topics.${topic}.open`)}
              </Anchor>
            </Folded>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
