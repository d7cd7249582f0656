import { Button, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { paths } from '../../paths.ts';

type Props = { title: string; lead: string; next: string };

/** One thing to know, and the way to sign in. */
export function EntryMessage({ title, lead, next }: Props) {
  return (
    <Stack>
      <Title order={1} tabIndex={-1}>
        {title}
      </Title>
      <Text>{lead}</Text>
      <Button renderRoot={(button) => <Link to={paths.signIn} {...button} />}>{next}</Button>
    </Stack>
  );
}
