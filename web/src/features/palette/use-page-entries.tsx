import { canEdit, canManage } from '@instroom/domain/region/member.ts';
import {
  IconAddressBook,
  IconBuildingCommunity,
  IconCalendarEvent,
  IconChartBar,
  IconChecklist,
  IconForms,
  IconHelp,
  IconInbox,
  IconMap,
  IconSettings,
  IconSun,
  IconUsers,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { figureParts, searchOfPart } from '../../shared/figure-parts.ts';
import type { Entry } from './entries.ts';

/** Help and what lies below it, by their names in its menu. */
const helpPages = [
  { name: 'start', to: paths.help },
  { name: 'glossary', to: paths.glossary },
  { name: 'practice', to: paths.practice },
  { name: 'wishes', to: paths.wishes },
  { name: 'sessions', to: paths.jointSessions },
] as const;

const size = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

export function usePageEntries(): Entry[] {
  const { t } = useTranslation(['palette', 'app', 'dashboard', 'help', 'network', 'settings']);
  const { regionId, member } = useSession();
  const navigate = useNavigate();
  const params = { regionId };
  const [, ...parts] = figureParts;
  return [
    {
      id: 'page-today',
      label: t('app:nav.today'),
      icon: <IconSun {...size} />,
      run: () => void navigate({ to: paths.today, params }),
    },
    {
      id: 'page-candidates',
      label: t('app:nav.candidates'),
      icon: <IconUsers {...size} />,
      run: () => void navigate({ to: paths.candidates, params }),
    },
    {
      id: 'page-tasks',
      label: t('app:nav.tasks'),
      icon: <IconChecklist {...size} />,
      run: () => void navigate({ to: paths.tasks, params }),
    },
    {
      id: 'page-network',
      label: t('app:nav.network'),
      icon: <IconBuildingCommunity {...size} />,
      run: () => void navigate({ to: paths.network, params }),
    },
    {
      id: 'page-network-map',
      label: t('palette:pages.networkPart', { part: t('network:pages.map') }),
      icon: <IconMap {...size} />,
      run: () => void navigate({ to: paths.networkMap, params }),
    },
    {
      id: 'page-network-contacts',
      label: t('palette:pages.networkPart', { part: t('network:pages.contacts') }),
      icon: <IconAddressBook {...size} />,
      run: () => void navigate({ to: paths.contacts, params }),
    },
    {
      id: 'page-activities',
      label: t('app:nav.activities'),
      icon: <IconCalendarEvent {...size} />,
      run: () => void navigate({ to: paths.activities, params }),
    },
    {
      id: 'page-figures',
      label: t('app:nav.figures'),
      icon: <IconChartBar {...size} />,
      run: () => void navigate({ to: paths.figures, params }),
    },
    ...parts.map((part) => ({
      id: `page-figures-${part}`,
      label: t('palette:pages.figuresPart', { part: t(`dashboard:parts.${part}`) }),
      icon: <IconChartBar {...size} />,
      run: () => void navigate({ to: paths.figures, params, search: searchOfPart(part) }),
    })),
    ...helpPages.map(({ name, to }) => ({
      id: `page-help-${name}`,
      label: t('palette:pages.helpPart', { part: t(`help:pages.${name}`) }),
      icon: <IconHelp {...size} />,
      run: () => void navigate({ to, params }),
    })),
    ...(canEdit(member)
      ? [
          {
            id: 'page-inbox',
            label: t('palette:pages.settingsPart', { part: t('settings:pages.inbox') }),
            icon: <IconInbox {...size} />,
            run: () => void navigate({ to: paths.inbox, params }),
          },
        ]
      : []),
    ...(canManage(member)
      ? [
          {
            id: 'page-forms',
            label: t('palette:pages.settingsPart', { part: t('settings:pages.forms') }),
            icon: <IconForms {...size} />,
            run: () => void navigate({ to: paths.forms, params }),
          },
          {
            id: 'page-settings',
            label: t('app:nav.settings'),
            icon: <IconSettings {...size} />,
            run: () => void navigate({ to: paths.settings, params }),
          },
        ]
      : []),
  ];
}
