import { labelOf } from '@instroom/domain/codes/code-list.ts';
import {
  type ContactKind,
  contactKinds,
  interactionKinds,
} from '@instroom/domain/codes/interaction-kind.ts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactIcon } from './contact-icon.tsx';
import classes from './timeline.module.css';

type Props = { kind: ContactKind; onChange: (kind: ContactKind) => void };

/** One of a row; the arrow keys go along it. */
export function KindChoice({ kind, onChange }: Props) {
  const { t } = useTranslation('timeline');
  const name = useId();
  return (
    <fieldset className={classes.kinds} aria-label={t('quick.kind')}>
      {contactKinds.map((code) => (
        <label key={code} className={classes.kind}>
          <input type="radio" name={name} checked={code === kind} onChange={() => onChange(code)} />
          <ContactIcon kind={code} />
          {labelOf(interactionKinds, code)}
        </label>
      ))}
    </fieldset>
  );
}
