import { Checkbox } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Province } from './municipality-choice.ts';
import classes from './municipality-picker.module.css';

type Props = {
  /** With those of its municipalities that are shown. */
  province: Province;
  chosen: readonly string[];
  /** Then what was found is open already. */
  isSearched: boolean;
  onChange: (codes: readonly string[], isChosen: boolean) => void;
};

/** One province: all of it at once, or one by one when it is opened. */
export function ProvinceChoice({ province, chosen, isSearched, onChange }: Props) {
  const { t } = useTranslation('region');
  const id = useId();
  const [opened, setOpened] = useState(false);
  const isOpen = opened || isSearched;
  const codes = province.municipalities.map(({ code }) => code);
  const count = codes.filter((code) => chosen.includes(code)).length;
  return (
    <div className={classes.province}>
      <div className={classes.provinceHead}>
        {province.isPart ? (
          <span>{province.name}</span>
        ) : (
          <Checkbox
            label={t('municipalities.province', {
              name: province.name,
              chosen: count,
              count: codes.length,
            })}
            checked={count === codes.length}
            indeterminate={count > 0 && count < codes.length}
            onChange={() => onChange(codes, count < codes.length)}
          />
        )}
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={t('municipalities.show', { name: province.name })}
          onClick={() => setOpened(!opened)}
          hidden={isSearched}
        >
          <IconChevronDown size={18} stroke={1.6} aria-hidden />
        </button>
      </div>
      {isOpen && (
        <div id={id} className={classes.municipalities}>
          {province.municipalities.map(({ code, nl }) => (
            <Checkbox
              key={code}
              size="sm"
              label={nl}
              checked={chosen.includes(code)}
              onChange={({ currentTarget }) => onChange([code], currentTarget.checked)}
            />
          ))}
        </div>
      )}
    </div>
  );
}
