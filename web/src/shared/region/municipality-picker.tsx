import { municipalityCodeSchema } from '@instroom/domain/codes/municipality.ts';
import { Button, Input, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chosenIn, firstMatch, found, withCodes } from './municipality-choice.ts';
import classes from './municipality-picker.module.css';
import { ProvinceChoice } from './province-choice.tsx';
import { useRefusalText } from './region-fields.tsx';
import type { RegionForm } from './use-region-draft.ts';

/** So many chosen ones are shown by name; more would push the list away. */
const shownChosen = 30;

/** The municipalities of a region: searched by name, chosen one by one or by the province. */
export function MunicipalityPicker({ form }: { form: RegionForm }) {
  const { t } = useTranslation('region');
  const [search, setSearch] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const error = useRefusalText('municipalityCodes', form);
  const chosen = form.draft.municipalityCodes;
  const set = (codes: readonly string[], isChosen: boolean) =>
    form.change({
      municipalityCodes: withCodes(chosen, codes, isChosen).map((code) =>
        municipalityCodeSchema.parse(code),
      ),
    });
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // It chooses here; the form around it is sent with its button.
    event.preventDefault();
    const match = firstMatch(search);
    if (!match) return;
    set([match.code], true);
    setSearch('');
  };
  const shown = found(search);
  const first = firstMatch(search);
  const hint = first
    ? t('municipalities.enterChooses', { name: first.nl })
    : t('municipalities.searchHint');
  return (
    <div className={classes.picker}>
      <TextInput
        ref={field}
        label={t('municipalities.search')}
        description={hint}
        value={search}
        aria-invalid={error ? true : undefined}
        autoComplete="off"
        onKeyDown={onSearchKey}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      {error && <Input.Error role="alert">{error}</Input.Error>}
      <Chosen
        codes={chosen}
        onRemove={(codes) => {
          set(codes, false);
          // The button that was pressed is gone.
          field.current?.focus();
        }}
      />
      <section aria-label={t('municipalities.provinces')} className={classes.provinces}>
        {shown.map((province) => (
          <ProvinceChoice
            key={province.name}
            province={province}
            chosen={chosen}
            isSearched={search.trim() !== ''}
            onChange={set}
          />
        ))}
        {shown.length === 0 && <p className={classes.none}>{t('municipalities.none')}</p>}
      </section>
    </div>
  );
}

type ChosenProps = { codes: readonly string[]; onRemove: (codes: readonly string[]) => void };

function Chosen({ codes, onRemove }: ChosenProps) {
  const { t } = useTranslation('region');
  const chosen = chosenIn(codes);
  const shown = chosen.slice(0, shownChosen);
  return (
    <div className={classes.chosen}>
      <p role="status">{t('municipalities.chosen', { count: chosen.length })}</p>
      <ul aria-label={t('municipalities.chosenList')}>
        {shown.map(({ code, nl }) => (
          <li key={code}>
            <button
              type="button"
              className={classes.chip}
              aria-label={t('municipalities.remove', { name: nl })}
              onClick={() => onRemove([code])}
            >
              {nl}
              <IconX size={14} stroke={1.8} aria-hidden />
            </button>
          </li>
        ))}
        {chosen.length > shown.length && (
          <li>{t('municipalities.more', { count: chosen.length - shown.length })}</li>
        )}
        {chosen.length > 1 && (
          <li>
            <Button variant="subtle" size="compact-sm" onClick={() => onRemove(codes)}>
              {t('municipalities.clear')}
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}
