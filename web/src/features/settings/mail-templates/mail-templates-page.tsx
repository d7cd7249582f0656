import { type ShownTemplate, templatesOf } from '@instroom/domain/mail/mail-template.ts';
import { Alert, Button, Skeleton, Text } from '@mantine/core';
import { IconMail, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { mailTemplatesQuery } from '../../../data/mail-templates.ts';
import { useSession } from '../../../data/session.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { useDone } from '../../../shared/use-done.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ArchivedTemplates } from './archived-templates.tsx';
import { TemplateDialog } from './template-dialog.tsx';
import { TemplateList } from './template-list.tsx';
import { useArchiveTemplate } from './use-archive-template.ts';

/** What is written to candidates more often. */
export function MailTemplatesPage() {
  const { t } = useTranslation('mail');
  const { regionId } = useSession();
  const query = useQuery(mailTemplatesQuery(regionId));
  return (
    <>
      <Text size="sm" maw="65ch" mb="md">
        {t('templates.lead')}
      </Text>
      <Loaded query={query} skeleton={<Skeleton height={240} radius="md" />}>
        {({ rows }) => <Templates templates={templatesOf(rows)} />}
      </Loaded>
    </>
  );
}

/** `template`: nothing where it is a new one. */
type Opened = { template?: ShownTemplate };

function Templates({ templates }: { templates: readonly ShownTemplate[] }) {
  const { t } = useTranslation(['mail', 'errors']);
  const [opened, setOpened] = useState<Opened>();
  const { line, say } = useDone();
  const { archive, error } = useArchiveTemplate(say);
  const active = templates.filter((template) => template.active);
  const add = (
    <Button
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
      onClick={() => setOpened({})}
    >
      {t('mail:templates.add')}
    </Button>
  );
  return (
    <>
      <Panel title={t('mail:templates.list')} beside={active.length > 0 && add}>
        {line}
        {error && (
          <Alert color="red" role="alert" mb="sm">
            {t(`errors:${errorCodeOf(error)}`)}
          </Alert>
        )}
        {active.length === 0 ? (
          <Notice
            icon={<IconMail size={28} stroke={1.5} aria-hidden />}
            title={t('mail:templates.none')}
            lead={t('mail:templates.noneLead')}
            action={add}
          />
        ) : (
          <TemplateList
            templates={active}
            onChange={(template) => setOpened({ template })}
            onArchive={archive}
          />
        )}
      </Panel>
      <ArchivedTemplates
        templates={templates.filter((template) => !template.active)}
        onRestore={archive}
      />
      {opened && (
        <TemplateDialog
          template={opened.template}
          onSaved={(done) => {
            setOpened(undefined);
            say(done);
          }}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}
