import type { Role } from '@instroom/domain/region/member.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './people.module.css';

type Props = {
  name: string;
  beside?: ReactNode;
  email: string;
  role: Role;
  facts: ReactNode;
  actions: ReactNode;
};

/** One person in a list: side by side where there is room, else below each other. */
export function PersonRow({ name, beside, email, role, facts, actions }: Props) {
  const { t } = useTranslation();
  return (
    <li className={classes.row}>
      <div className={classes.who}>
        <strong>{name}</strong>
        {beside && <span className={classes.mark}> {beside}</span>}
        <div className={classes.email}>{email}</div>
      </div>
      <div className={classes.role}>{t(`roles.${role}`)}</div>
      <div className={classes.facts}>{facts}</div>
      <div className={classes.actions}>{actions}</div>
    </li>
  );
}
