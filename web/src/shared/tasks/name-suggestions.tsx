// Colleagues whose name begins with what is typed behind an `@`.
import { fold } from '@instroom/domain/candidate/name.ts';
import { UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './quick-task.module.css';

type Colleague = { uid: string; displayName: string };

const most = 6;
/** A name that is still being typed, at the end of the text. */
const typedName = /(?<!\S)@(\p{L}*)$/u;

export function useNameSuggestions(
  text: string,
  colleagues: readonly Colleague[],
  onChange: (text: string) => void,
) {
  const [at, setAt] = useState(0);
  const [hiddenFor, setHiddenFor] = useState<string>();
  const typed = typedName.exec(text);
  const begun = typed && fold(typed[1] ?? '');
  const found =
    typed && hiddenFor !== text
      ? colleagues
          .filter(({ displayName }) =>
            fold(displayName)
              .split(' ')
              .some((word) => word.startsWith(begun ?? '')),
          )
          .slice(0, most)
      : [];
  const chosen = Math.min(at, found.length - 1);
  const choose = ({ displayName }: Colleague) => {
    setAt(0);
    onChange(`${text.slice(0, typed?.index)}@${displayName} `);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const colleague = found[chosen];
    if (!colleague) return;
    if (event.key === 'ArrowDown') setAt((chosen + 1) % found.length);
    else if (event.key === 'ArrowUp') setAt((chosen + found.length - 1) % found.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(colleague);
    else if (event.key === 'Escape') setHiddenFor(text);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { found, chosen, choose, onKeyDown };
}

type Props = Pick<ReturnType<typeof useNameSuggestions>, 'found' | 'chosen' | 'choose'>;

export function NameSuggestions({ found, chosen, choose }: Props) {
  const { t } = useTranslation('tasks');
  if (found.length === 0) return null;
  return (
    <ul className={classes.suggestions} aria-label={t('quick.people')}>
      {found.map((colleague, index) => (
        <li key={colleague.uid}>
          <UnstyledButton
            tabIndex={-1}
            className={classes.suggestion}
            data-chosen={index === chosen || undefined}
            // Not taking the focus away from the input.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(colleague)}
          >
            {colleague.displayName}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
