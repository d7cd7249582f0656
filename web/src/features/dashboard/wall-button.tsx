import { Button, Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { IconDeviceTv } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { writeValues } from '../../shared/filter-values.ts';
import { useViews } from '../../shared/views/use-views.ts';
import { paces, wallParts, wallSearchSchema } from '../../shared/wall-search.ts';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { wallPanelsIn } from './wall/slides.ts';
import { isOnWall } from './wall/wall-panels.tsx';

/** Begins with the figures on a screen in a hall: which ones, and how long each. */
export function WallButton() {
  const { t } = useTranslation('dashboard');
  return (
    <PopoverButton words={t('wall.open')} icon={IconDeviceTv} width={320}>
      {() => <WallChoice />}
    </PopoverButton>
  );
}

function WallChoice() {
  const { t } = useTranslation('dashboard');
  const { regionId } = useSession();
  const navigate = useNavigate();
  const { own, shared } = useViews('figures');
  const offered = [...own, ...shared].filter(
    ({ search }) => wallPanelsIn(search, isOnWall).length > 0,
  );
  const [chosen, setChosen] = useState<readonly string[]>(wallParts);
  const [pace, setPace] = useState('20');
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const begin = () => {
    // Where the browser refuses, the page fills its window.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    const search = wallSearchSchema.parse({ reeks: writeValues(chosen), tempo: pace });
    void navigate({ to: paths.wall, params: { regionId }, search });
  };
  const choices = [
    ...wallParts.map((part) => ({ id: part, label: t(`parts.${part}`) })),
    ...offered.map(({ id, name }) => ({ id, label: name })),
  ];
  return (
    <Stack gap="sm">
      <Text size="sm">{t('wall.lead')}</Text>
      {choices.map(({ id, label }) => (
        <Checkbox
          key={id}
          label={label}
          checked={chosen.includes(id)}
          onChange={() => toggle(id)}
        />
      ))}
      <NativeSelect
        label={t('wall.pace')}
        value={pace}
        data={paces.map((value) => ({ value, label: t('wall.seconds', { count: Number(value) }) }))}
        onChange={({ currentTarget }) => setPace(currentTarget.value)}
      />
      <Button disabled={chosen.length === 0} onClick={begin}>
        {t('wall.begin')}
      </Button>
    </Stack>
  );
}
