import { CloseButton, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format.ts';
import { type Group, neighbour } from './entries.ts';
import classes from './palette.module.css';

type Props = {
  text: string;
  onType: (text: string) => void;
  groups: readonly Group[];
  onClose: () => void;
  /** What is said above the entries. */
  children: ReactNode;
};

/** The combobox: the focus stays in the field, the arrows choose, Enter does. */
export function PaletteSearch({ text, onType, groups, onClose, children }: Props) {
  const { t } = useTranslation('palette');
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  // At once: the dialog itself would do it a moment later, and miss the first letters.
  useLayoutEffect(() => field.current?.focus(), []);
  const entries = groups.flatMap((group) => group.entries);
  const [chosen, setChosen] = useState<string>();
  const active = entries.find(({ id }) => id === chosen) ?? entries[0];
  const activeId = active && `${listId}-${active.id}`;
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
    if (step) setChosen(neighbour(entries, active?.id, step)?.id);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) active?.run();
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={classes.field}>
        <IconSearch size={20} stroke={1.6} aria-hidden />
        <input
          ref={field}
          data-autofocus
          className={classes.input}
          role="combobox"
          aria-label={t('label')}
          aria-expanded={entries.length > 0}
          aria-controls={listId}
          aria-activedescendant={activeId}
          aria-autocomplete="list"
          placeholder={t('placeholder')}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onChange={({ currentTarget }) => {
            setChosen(undefined);
            onType(currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
        <CloseButton size={32} aria-label={t('close')} onClick={onClose} />
      </div>
      <div className={classes.results}>
        {children}
        <Results
          id={listId}
          groups={groups}
          activeId={active?.id}
          onPointed={(id) => setChosen(id)}
        />
        {entries.length === 0 && <p className={classes.note}>{t('nothing', { text })}</p>}
      </div>
      <p className={classes.hint} aria-hidden>
        {t('hint')}
      </p>
      <VisuallyHidden role="status">
        {text && t('found', { count: entries.length, number: formatNumber(entries.length) })}
      </VisuallyHidden>
    </>
  );
}

type ResultsProps = {
  id: string;
  groups: readonly Group[];
  activeId: string | undefined;
  onPointed: (id: string) => void;
};

function Results({ id, groups, activeId, onPointed }: ResultsProps) {
  const { t } = useTranslation('palette');
  return (
    <div role="listbox" id={id} aria-label={t('results')}>
      {groups.map(({ name, entries }) => (
        <fieldset key={name} aria-labelledby={`${id}-${name}`} className={classes.entries}>
          <div id={`${id}-${name}`} className={classes.group}>
            {t(`groups.${name}`)}
          </div>
          {entries.map((entry) => (
            <button
              type="button"
              key={entry.id}
              id={`${id}-${entry.id}`}
              role="option"
              aria-selected={entry.id === activeId}
              tabIndex={-1}
              className={classes.entry}
              onClick={entry.run}
              onPointerMove={() => onPointed(entry.id)}
            >
              {entry.icon}
              <span className={classes.label}>{entry.label}</span>
              {entry.detail}
            </button>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
