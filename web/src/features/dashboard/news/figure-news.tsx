import { Button } from '@mantine/core';
import { IconVolume, IconVolumeOff } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepReadsChanges, readsChanges } from '../../../data/reads-changes.ts';
import { useSession } from '../../../data/session.ts';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import { Announcement } from '../../../ui/announcement.tsx';
import type { Figures } from '../shown-figures.ts';
import { spokenOf } from './spoken-figures.ts';
import { useFigureNews } from './use-figure-news.ts';

/** Reads changes of the figures out, and the switch by which somebody stops and starts that. */
export function FigureNews({ stats, months, today }: Figures) {
  const { t } = useTranslation('dashboard');
  const { account } = useSession();
  const { phases } = useRegionWords();
  const [isOn, setOn] = useState(() => readsChanges(account.uid));
  const figures = useMemo(
    () => spokenOf({ stats, months, today }, phases),
    [stats, months, today, phases],
  );
  const news = useFigureNews(figures, isOn);
  const Icon = isOn ? IconVolume : IconVolumeOff;
  const toggle = () => {
    keepReadsChanges(account.uid, !isOn);
    setOn(!isOn);
  };
  return (
    <>
      <Announcement text={news} />
      <Button
        data-screen
        variant="subtle"
        size="compact-sm"
        role="switch"
        aria-checked={isOn}
        leftSection={<Icon size={16} stroke={1.6} aria-hidden />}
        onClick={toggle}
      >
        {t(isOn ? 'news.on' : 'news.off')}
      </Button>
    </>
  );
}
