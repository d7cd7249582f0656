import type { SchoolLink } from '@instroom/domain/candidate/school-link.ts';
import {
  schoolLinkStatuses,
  schoolLinkStatusSchema,
} from '@instroom/domain/codes/school-link-status.ts';
import { Button, Group, Modal, NativeSelect, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkRow } from '../../../shared/network/rows.ts';
import { useNetwork } from '../../../shared/network/use-network.ts';
import { statusWord } from '../../../shared/schools/links.ts';
import type { Done, Say } from '../../../shared/use-done.tsx';
import { changeIn, draftOf, type LinkDraft } from './link-draft.ts';
import { ContactSelect, LocationSelect } from './link-selects.tsx';
import { Refusal } from './refusal.tsx';
import { SchoolChoice } from './school-choice.tsx';
import { type Links, standingIn } from './use-links.ts';

type Props = {
  links: Links;
  known: readonly SchoolLink[];
  /** Nothing where the candidate is proposed at a school. */
  link?: SchoolLink | undefined;
  onDone: Say;
  onClose: () => void;
};

/** Proposes the candidate at a school, or changes what is known of their contact. */
export function LinkDialog({ links, known, link, onDone, onClose }: Props) {
  const { t } = useTranslation(['schools', 'app']);
  const form = useLinkForm({ links, link, onDone, onClose });
  const { opened, draft, change, school, orgId, save } = form;
  return (
    <Modal
      opened
      onClose={onClose}
      title={opened ? opened.orgName : t('schools:proposeLong')}
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
      size="lg"
    >
      <form noValidate onSubmit={form.submit}>
        <Stack>
          {!opened && (
            <SchoolChoice
              chosen={school}
              known={known}
              error={form.isMissing ? t('schools:dialog.missing') : undefined}
              onChosen={form.choose}
            />
          )}
          <LocationSelect
            school={school}
            value={draft.locationKey}
            onChange={(locationKey) => change({ locationKey })}
          />
          {orgId && (
            <ContactSelect
              orgId={orgId}
              school={school}
              value={draft.contactId}
              onChange={(contactId) => change({ contactId })}
            />
          )}
          <NativeSelect
            label={t('schools:dialog.status')}
            value={draft.status}
            data={schoolLinkStatuses.map(({ code, nl }) => ({ value: code, label: nl }))}
            onChange={({ currentTarget }) =>
              change({ status: schoolLinkStatusSchema.parse(currentTarget.value) })
            }
          />
          <Textarea
            label={t('schools:dialog.note')}
            description={t('schools:dialog.noteHint')}
            rows={3}
            maxLength={1000}
            value={draft.note}
            onChange={({ currentTarget }) => change({ note: currentTarget.value })}
          />
          {save.error && <Refusal error={save.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('app:cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t(opened ? 'schools:dialog.save' : 'schools:propose')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function useLinkForm({ links, link, onDone, onClose }: Omit<Props, 'known'>) {
  const { t } = useTranslation('schools');
  // What stood there when it was opened: what a colleague changes meanwhile is not written over.
  const [opened] = useState(link);
  const [chosen, setChosen] = useState<NetworkRow>();
  const [draft, setDraft] = useState(() => draftOf(link));
  const [tried, setTried] = useState(false);
  const network = useNetwork({ enabled: opened !== undefined }).data;
  const { save, remove } = links;
  const school = opened ? network?.byId.get(opened.orgId) : chosen;
  const orgId = opened?.orgId ?? chosen?.orgId;
  const change = (changes: Partial<LinkDraft>) => {
    save.reset();
    setDraft((now) => ({ ...now, ...changes }));
  };
  const choose = (row: NetworkRow | undefined) => {
    setChosen(row);
    change({ locationKey: '', contactId: '' });
  };

  const done = (wish: ReturnType<typeof changeIn>): Done => {
    const name = opened?.orgName ?? chosen?.name ?? '';
    const mayFollow = wish.status === 'matched';
    if (!opened)
      return {
        text: t('added', { school: name }),
        undo: { run: () => remove.mutateAsync(orgId ?? '') },
        mayFollow,
      };
    const back = { change: standingIn(opened, wish), before: wish };
    return {
      text: wish.status
        ? t('moved', { school: name, status: statusWord(wish.status) })
        : t('changed', { school: name }),
      undo: { run: () => save.mutateAsync({ orgId: opened.orgId, ...back }) },
      mayFollow,
    };
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!orgId) return;
    const wish = changeIn(draft, opened);
    if (Object.keys(wish).length === 0) return onClose();
    const before = opened && { before: standingIn(opened, wish) };
    save.mutateAsync({ orgId, change: wish, ...before }).then(
      () => {
        onDone(done(wish));
        onClose();
      },
      () => {},
    );
  };
  const isMissing = tried && !orgId;
  return { opened, draft, change, school, orgId, choose, save, submit, isMissing };
}
