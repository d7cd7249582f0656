import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../ui/format.ts';
import { type Change, changesBetween, type Spoken } from './spoken-figures.ts';

/** A screen reader hears of changes at most this often. */
const everyMs = 5000;
/** More at once is no news but noise; the page has them all. */
const mostAtOnce = 4;

/** What to say of what changed since it was said last; nothing of what changes while it is off. */
export function useFigureNews(figures: Spoken, isOn: boolean): string {
  const wordsOf = useWords();
  const [text, setText] = useState('');
  const told = useRef(figures);
  const latest = useRef(figures);
  const words = useRef(wordsOf);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  words.current = wordsOf;

  useEffect(() => {
    latest.current = figures;
    if (!isOn) {
      clearTimeout(waiting.current);
      waiting.current = undefined;
      told.current = figures;
      return;
    }
    if (changesBetween(told.current, figures).length === 0) return;
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      const changes = changesBetween(told.current, latest.current);
      told.current = latest.current;
      if (changes.length > 0) setText(words.current(changes));
    }, everyMs);
  }, [figures, isOn]);

  useEffect(() => () => clearTimeout(waiting.current), []);

  return text;
}

function useWords(): (changes: readonly Change[]) => string {
  const { t } = useTranslation('dashboard');
  return (changes) => {
    const said = changes
      .slice(0, mostAtOnce)
      .map(({ figure, now, before }) =>
        t('news.change', { figure, now: formatNumber(now), before: formatNumber(before) }),
      );
    const left = changes.length - said.length;
    return [...said, ...(left > 0 ? [t('news.more', { count: left })] : [])].join(' ');
  };
}
