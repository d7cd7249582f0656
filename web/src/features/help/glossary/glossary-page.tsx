import { Button, Text, Title } from '@mantine/core';
import { IconBook2, IconPrinter } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { Announcement } from '../../../ui/announcement.tsx';
import { formatNumber } from '../../../ui/format.ts';
import { Notice } from '../../../ui/notice.tsx';
import { findTerms } from './find-terms.ts';
import classes from './glossary.module.css';
import { GlossaryList } from './glossary-list.tsx';
import { GlossarySearch } from './glossary-search.tsx';

const route = getRouteApi('/$regionId/help/hulp/begrippen');

/** The common language: what every word and code means, to search, to link to and to print. */
export function GlossaryPage() {
  const { t } = useTranslation('help');
  const { regionId } = useSession();
  const navigate = useNavigate();
  const { zoek = '' } = route.useSearch();
  const lists = findTerms(zoek);
  const count = lists.reduce((sum, { entries }) => sum + entries.length, 0);
  const found = t('glossary.found', { count, number: formatNumber(count) });
  const search = (text: string) =>
    void navigate({
      to: paths.glossary,
      params: { regionId },
      search: { zoek: text || undefined },
      replace: true,
    });

  return (
    <>
      <div className={classes.top}>
        <div>
          <Title order={2} size="h1">
            {t('glossary.title')}
          </Title>
          <Text className={classes.lead}>{t('glossary.lead')}</Text>
        </div>
        <Button
          className={classes.noPrint}
          variant="default"
          leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('glossary.print')}
        </Button>
      </div>
      <GlossarySearch text={zoek} found={found} onSearch={search} />
      <Announcement text={found} everyMs={800} />
      {lists.map((list) => (
        <GlossaryList key={list.id} list={list} />
      ))}
      {lists.length === 0 && (
        <Notice
          icon={<IconBook2 size={28} stroke={1.5} aria-hidden />}
          title={t('glossary.none.title')}
          lead={t('glossary.none.lead', { text: zoek })}
          action={
            <Button variant="default" onClick={() => search('')}>
              {t('glossary.none.all')}
            </Button>
          }
        />
      )}
    </>
  );
}
