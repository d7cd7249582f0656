import { Button, Text } from '@mantine/core';
import { useState } from 'react';

type Props = {
  label: string;
  /** What the same button says once it was pressed. */
  sure: string;
  hint?: string;
  pending: boolean;
  onConfirmed: () => void;
};

/** Takes something away for good: the second press does it, leaving the button takes the first one back. */
export function ConfirmButton({ label, sure, hint, pending, onConfirmed }: Props) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button
        variant={asked ? 'filled' : 'subtle'}
        color="red"
        loading={pending}
        onBlur={() => setAsked(false)}
        onClick={() => (asked ? onConfirmed() : setAsked(true))}
      >
        {asked ? sure : label}
      </Button>
      {asked && hint && (
        <Text size="xs" c="dimmed" role="status">
          {hint}
        </Text>
      )}
    </>
  );
}
