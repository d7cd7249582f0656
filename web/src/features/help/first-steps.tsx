import type { Role } from '@instroom/domain/region/member.ts';
import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './help.module.css';

/** The page that each step speaks of. */
const pages = {
  practice: paths.practice,
  region: paths.regionSettings,
  people: paths.settings,
  today: paths.today,
  add: paths.newCandidate,
  edit: paths.candidates,
  move: paths.candidates,
  figures: paths.figures,
  find: paths.candidates,
  read: paths.candidates,
  glossary: paths.glossary,
} as const;

const stepsOf: Record<Role, readonly (keyof typeof pages)[]> = {
  viewer: ['figures', 'find', 'read', 'glossary'],
  editor: ['practice', 'today', 'add', 'edit', 'move', 'figures'],
  regionAdmin: ['practice', 'region', 'people', 'today', 'add', 'edit', 'move', 'figures'],
};

/** What to do first, for the role that somebody has here. */
export function FirstSteps() {
  const { t } = useTranslation('help');
  const { regionId, member } = useSession();
  return (
    <Panel title={t('steps.title')}>
      <Text size="sm" c="dimmed" mb="md">
        {t(`steps.lead.${member.role}`)}
      </Text>
      <ol className={classes.steps}>
        {stepsOf[member.role].map((step) => (
          <li key={step} className={classes.step}>
            <Anchor
              fw={600}
              renderRoot={(anchor) => <Link to={pages[step]} params={{ regionId }} {...anchor} />}
            >
              {t(`steps.${step}.title`)}
            </Anchor>
            <Text size="sm">{t(`steps.${step}.text`)}</Text>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
