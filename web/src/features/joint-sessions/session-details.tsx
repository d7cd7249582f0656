import type { JointSession } from '@instroom/domain/platform/joint-session.ts';
import { Anchor, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { SessionTimes } from '../../shared/session-times.tsx';
import classes from './joint-sessions.module.css';

export type ListedSession = Identified<JointSession>;

type Props = { session: ListedSession; isPast?: boolean; children?: ReactNode };

/** A session: when, where, what about, and afterwards its report. */
export function SessionDetails({ session, isPast = false, children }: Props) {
  const { t } = useTranslation('jointSessions');
  const { title, place, url, agenda, report, links } = session;
  const shownReport = report ?? (isPast ? t('noReport') : undefined);
  return (
    <article className={classes.session} aria-label={title}>
      <Title order={3}>{title}</Title>
      <SessionTimes session={session} />
      {place && <Text size="sm">{place}</Text>}
      {!place && !url && !isPast && <Text size="sm">{t('placeUnknown')}</Text>}
      {url && !isPast && <Away href={url}>{t('join')}</Away>}
      <Part title={t('agenda')} text={agenda} />
      <Part title={t('report')} text={shownReport} />
      {links.length > 0 && (
        <>
          <h4>{t('links')}</h4>
          <ul className={classes.links}>
            {links.map((link) => (
              <li key={`${link.label} ${link.url}`}>
                <Away href={link.url}>{link.label}</Away>
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
    </article>
  );
}

function Part({ title, text }: { title: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <>
      <h4>{title}</h4>
      <p className={classes.text}>{text}</p>
    </>
  );
}

function Away({ href, children }: { href: string; children: string }) {
  return (
    <Anchor size="sm" href={href} target="_blank" rel="noreferrer">
      {children}
    </Anchor>
  );
}
