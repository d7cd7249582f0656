import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PhasesPanel } from './phases-panel.tsx';
import { StatusesPanel } from './statuses-panel.tsx';
import { TagsPanel } from './tags-panel.tsx';
import { TermsPanel } from './terms-panel.tsx';
import classes from './words.module.css';

/** What a region calls otherwise than the common base. */
export function WordsPage() {
  const { t } = useTranslation('ownWords');
  return (
    <>
      <Text size="sm" maw="65ch" mb="md">
        {t('lead')}
      </Text>
      <div className={classes.panels}>
        <div className={classes.stack}>
          <TermsPanel />
          <TagsPanel />
        </div>
        <div className={classes.stack}>
          <PhasesPanel />
          <StatusesPanel />
        </div>
      </div>
    </>
  );
}
