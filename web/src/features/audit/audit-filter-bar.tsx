import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditFilterName } from '../../shared/audit-filter.ts';
import filterClasses from '../../ui/filter.module.css';
import { FilterChip } from '../../ui/filter-chip.tsx';
import { FilterMenu } from '../../ui/filter-menu.tsx';
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
  const { search, change, clear } = searching;
  const isFiltered = Object.values(search).some(Boolean);
  const words = { add: t('filter.add'), label: t('filter.label'), clear: t('filter.clear') };
  const clearAndClose = (close: () => void) => {
    clear();
    close();
  };
  return (
    <search className={filterClasses.filters}>
      <FilterMenu words={words} onClear={isFiltered ? clearAndClose : undefined}>
        {children}
      </FilterMenu>
      {order.map((name) => {
        const value = chosen[name] ?? search[name];
        if (!search[name]) return null;
        const filter = `${t(`filter.names.${name}`)}: ${value}`;
        return (
          <FilterChip
            key={name}
            filter={filter}
            removeLabel={t('filter.remove', { filter })}
            onRemove={() => change({ [name]: undefined })}
          />
        );
      })}
    </search>
  );
}
