import type { InteractionKind } from '@instroom/domain/codes/interaction-kind.ts';
import {
  IconCalendarEvent,
  IconForms,
  IconHeartHandshake,
  IconMail,
  IconMessage,
  IconMessages,
  IconPhone,
  IconRoute,
  IconUserShare,
} from '@tabler/icons-react';

const icons: Record<InteractionKind, typeof IconPhone> = {
  phone: IconPhone,
  email: IconMail,
  inperson: IconMessages,
  advice: IconRoute,
  intro: IconHeartHandshake,
  referral: IconUserShare,
  activity: IconCalendarEvent,
  form: IconForms,
  other: IconMessage,
};

export function ContactIcon({ kind }: { kind: InteractionKind }) {
  const Icon = icons[kind];
  return <Icon size={16} stroke={1.6} aria-hidden />;
}
