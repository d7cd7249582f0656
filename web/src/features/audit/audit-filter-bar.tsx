import { Button, CloseButton, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditFilterName } from '../../shared/audit-filter.ts';
import classes from './audit.module.css';
import type { AuditSearching } from './use-audit-search.ts';

type Props = {
  searching: AuditSearching;
  /** What is filtered on now, in words. */
  chosen: Partial<Record<AuditFilterName, string | undefined>>;
  /** What can be filtered on. */
  children: ReactNode;
};

const order: readonly AuditFilterName[] = ['wie', 'wat', 'kandidaat', 'van', 'tot'];

/** One line: what is filtered on, and the way to filter more. */
export function AuditFilterBar({ searching, chosen, children }: Props) {
  const { t } = useTranslation('audit');
  const { search, change } = searching;
  return (
    <search className={classes.filters}>
      <FilterMenu searching={searching}>{children}</FilterMenu>
      {order.map((name) => {
        const value = chosen[name] ?? search[name];
        if (!search[name]) return null;
        const filter = `${t(`filter.names.${name}`)}: ${value}`;
        return (
          <span key={name} className={classes.chip}>
            {filter}
            <CloseButton
              size={28}
              iconSize={14}
              aria-label={t('filter.remove', { filter })}
              onClick={() => change({ [name]: undefined })}
            />
          </span>
        );
      })}
    </search>
  );
}

function FilterMenu({ searching, children }: Pick<Props, 'searching' | 'children'>) {
  const { t } = useTranslation('audit');
  const { search, clear } = searching;
  const [opened, setOpened] = useState(false);
  const clearAll = () => {
    clear();
    setOpened(false);
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      width="min(520px, calc(100vw - 32px))"
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconFilter size={16} stroke={1.6} aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          {t('filter.add')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('filter.label')} className={classes.menu}>
        <div className={classes.selects}>{children}</div>
        {Object.values(search).some(Boolean) && (
          <Button variant="subtle" size="compact-sm" fullWidth mt="sm" onClick={clearAll}>
            {t('filter.clear')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
