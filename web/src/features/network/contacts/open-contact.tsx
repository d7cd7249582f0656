import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../data/session.ts';
import { ContactDialog } from '../contact-dialog.tsx';
import { contactQuery } from '../network-queries.ts';
import type { Removal } from '../use-removal.tsx';

type Props = { contactId: string; onRemoved: (removal: Removal) => void; onClose: () => void };

/** The list knows a part of each contact; whoever changes one needs the whole. */
export function OpenContact({ contactId, onRemoved, onClose }: Props) {
  const { regionId } = useSession();
  const { data } = useQuery(contactQuery(regionId, contactId));
  if (!data) return null;
  return <ContactDialog contact={data} onRemoved={onRemoved} onClose={onClose} />;
}
