import type { GlossaryEntry } from '@instroom/domain/codes/glossary.ts';
import { IconLink } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { Panel } from '../../../ui/panel.tsx';
import type { FoundList } from './find-terms.ts';
import classes from './glossary.module.css';

export function GlossaryList({ list: { id, entries } }: { list: FoundList }) {
  const { t } = useTranslation('help');
  return (
    <div id={id} className={classes.list}>
      <Panel title={t(`glossary.lists.${id}.title`)}>
        <p className={classes.about}>{t(`glossary.lists.${id}.lead`)}</p>
        <dl className={classes.entries} data-tree={id === 'phase' || undefined}>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </dl>
      </Panel>
    </div>
  );
}

/** One term, with an address of its own: who gets the link sees it marked. */
function Entry({ entry: { id, nl, explanation, phase } }: { entry: GlossaryEntry }) {
  const { t } = useTranslation('help');
  const { regionId } = useSession();
  const isMeant = useLocation({ select: ({ hash }) => hash === id });
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isMeant) element.current?.scrollIntoView({ block: 'center' });
  }, [isMeant]);
  return (
    <div
      ref={element}
      id={id}
      className={classes.entry}
      data-meant={isMeant || undefined}
      data-below={phase && true}
    >
      <dt>
        {nl}
        <Link
          to={paths.glossary}
          params={{ regionId }}
          hash={id}
          hashScrollIntoView={false}
          resetScroll={false}
          className={classes.link}
          aria-label={t('glossary.link', { term: nl })}
        >
          <IconLink size={16} stroke={1.6} aria-hidden />
        </Link>
      </dt>
      <dd>{explanation}</dd>
    </div>
  );
}
