import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import classes from './folded.module.css';

type Props = { title: string; isOpen?: boolean; children: ReactNode };

/** What is shown once somebody asks for it. */
export function Folded({ title, isOpen = false, children }: Props) {
  const [shown, setShown] = useState(isOpen);
  const Chevron = shown ? IconChevronDown : IconChevronRight;
  return (
    <>
      <UnstyledButton
        className={classes.toggle}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        <Chevron size={16} stroke={2} aria-hidden />
        {title}
      </UnstyledButton>
      {shown && children}
    </>
  );
}
