import { Anchor } from '@mantine/core';

type Props = { phone?: string | undefined; email?: string | undefined };

/** How somebody is reached; a press calls or writes. */
export function Reach({ phone, email }: Props) {
  return (
    <>
      {phone && (
        <Anchor size="sm" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
          {phone}
        </Anchor>
      )}
      {email && (
        <Anchor size="sm" href={`mailto:${email}`}>
          {email}
        </Anchor>
      )}
    </>
  );
}
