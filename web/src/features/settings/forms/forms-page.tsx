import type { FormDraft } from '@instroom/domain/form/form.ts';
import { isPractice } from '@instroom/domain/region/practice.ts';
import { Alert, Button, Group, Skeleton, Text } from '@mantine/core';
import { IconForms, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { formsQuery } from '../../../data/forms.ts';
import type { Identified } from '../../../data/read.ts';
import { useSession } from '../../../data/session.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { useDone } from '../../../shared/use-done.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { FormList } from './form-list.tsx';
import { NewFormDialog } from './new-form-dialog.tsx';
import { useFormActions } from './use-form-actions.ts';

export type StoredForm = Identified<FormDraft>;

/** The forms of the region's websites. */
export function FormsPage() {
  const { t } = useTranslation('forms');
  const { regionId, region } = useSession();
  const query = useQuery(formsQuery(regionId));
  return (
    <>
      <Text size="sm" maw="65ch" mb="md">
        {t('lead')}
      </Text>
      {isPractice(region) && (
        <Alert color="blue" mb="md">
          {t('practice')}
        </Alert>
      )}
      <Loaded query={query} skeleton={<Skeleton height={240} radius="md" />}>
        {({ rows }) => <Forms forms={rows} />}
      </Loaded>
    </>
  );
}

function Forms({ forms }: { forms: readonly StoredForm[] }) {
  const { t } = useTranslation(['forms', 'errors']);
  const [isMaking, setMaking] = useState(false);
  const { line, say } = useDone();
  const actions = useFormActions(say);
  const inOrder = forms.toSorted((left, right) =>
    left.design.name.localeCompare(right.design.name, 'nl'),
  );
  const add = (
    <Button
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
      onClick={() => setMaking(true)}
    >
      {t('forms:add')}
    </Button>
  );
  return (
    <Panel
      title={t('forms:list')}
      beside={
        forms.length > 0 && (
          <Group>
            <Text size="sm" c="dimmed">
              {t('forms:count', { count: forms.length })}
            </Text>
            {add}
          </Group>
        )
      }
    >
      {line}
      {actions.error && (
        <Alert color="red" role="alert" mb="sm">
          {t(`errors:${errorCodeOf(actions.error)}`)}
        </Alert>
      )}
      {forms.length === 0 ? (
        <Notice
          icon={<IconForms size={28} stroke={1.5} aria-hidden />}
          title={t('forms:none')}
          lead={t('forms:noneLead')}
          action={add}
        />
      ) : (
        <FormList forms={inOrder} actions={actions} />
      )}
      {isMaking && <NewFormDialog onClose={() => setMaking(false)} />}
    </Panel>
  );
}
