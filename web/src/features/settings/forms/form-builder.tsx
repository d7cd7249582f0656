import type { FormDesign, FormDraft, FormVersion } from '@instroom/domain/form/form.ts';
import { Alert, Anchor, Button, Group, Tabs } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { useDone } from '../../../shared/use-done.tsx';
import { formatList } from '../../../ui/format.ts';
import rows from '../../../ui/rows.module.css';
import tabs from '../../../ui/tabs.module.css';
import classes from './forms.module.css';
import { LeaveDialog } from './leave-dialog.tsx';
import { LookSection } from './look-section.tsx';
import { MailSection } from './mail-section.tsx';
import { Preview } from './preview.tsx';
import { Problems } from './problems.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { QuestionsSection } from './questions-section.tsx';
import { TextsSection } from './texts-section.tsx';
import { type Builder, useBuilder } from './use-builder.ts';
import { VersionsSection } from './versions-section.tsx';
import { WebsiteSection } from './website-section.tsx';

const parts = ['questions', 'texts', 'mail', 'look', 'website', 'versions'] as const;

/** What a form asks and says, with the form itself beside it as visitors will see it. */
export function FormBuilder({ formId, stored }: { formId: string; stored: FormDraft }) {
  const { t } = useTranslation('forms');
  const { line, say } = useDone();
  const builder = useBuilder({ formId, stored, say });
  const [looked, setLooked] = useState<FormVersion>();
  const [isPublishing, setPublishing] = useState(false);
  const restore = ({ version, design }: FormVersion) => {
    const before: FormDesign = builder.design;
    builder.change(() => design);
    setLooked(undefined);
    say({
      text: t('versions.restored', { version }),
      undo: { run: () => builder.change(() => before), done: t('page.savedBack') },
    });
  };
  return (
    <>
      <Heading builder={builder} onPublish={() => setPublishing(true)} />
      {line}
      <Refused builder={builder} />
      <Tabs defaultValue="questions" keepMounted={false}>
        <Tabs.List mb="md" className={tabs.tabs} aria-label={t('page.tabs')}>
          {parts.map((part) => (
            <Tabs.Tab key={part} value={part}>
              {t(`parts.${part}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <div className={classes.builder}>
          <Tabs.Panel value="questions">
            <QuestionsSection builder={builder} />
          </Tabs.Panel>
          <Tabs.Panel value="texts">
            <TextsSection builder={builder} />
          </Tabs.Panel>
          <Tabs.Panel value="mail">
            <MailSection builder={builder} />
          </Tabs.Panel>
          <Tabs.Panel value="look">
            <LookSection builder={builder} />
          </Tabs.Panel>
          <Tabs.Panel value="website">
            <WebsiteSection formId={formId} stored={stored} />
          </Tabs.Panel>
          <Tabs.Panel value="versions">
            <VersionsSection
              formId={formId}
              online={stored.state === 'published' ? stored.version : undefined}
              onLook={setLooked}
              onRestore={restore}
            />
          </Tabs.Panel>
          <div className={classes.preview}>
            <Problems builder={builder} />
            {looked ? (
              <Preview
                design={looked.design}
                ownFields={builder.ownFields}
                nameOf={builder.nameOf}
                note={
                  <Alert color="blue" mb="sm">
                    <Group justify="space-between">
                      {t('versions.looking', { version: looked.version })}
                      <Button
                        size="compact-sm"
                        variant="default"
                        onClick={() => setLooked(undefined)}
                      >
                        {t('versions.stop')}
                      </Button>
                    </Group>
                  </Alert>
                }
              />
            ) : (
              <Preview
                design={builder.meant}
                ownFields={builder.ownFields}
                nameOf={builder.nameOf}
              />
            )}
          </div>
        </div>
      </Tabs>
      <LeaveDialog builder={builder} />
      {isPublishing && <PublishDialog builder={builder} onClose={() => setPublishing(false)} />}
    </>
  );
}

function Heading({ builder, onPublish }: { builder: Builder; onPublish: () => void }) {
  const { t } = useTranslation('forms');
  const { regionId } = useSession();
  const { stored, isChanged, pending } = builder;
  return (
    <>
      <Anchor
        size="sm"
        renderRoot={(anchor) => <Link to={paths.forms} params={{ regionId }} {...anchor} />}
      >
        <Group gap={4} wrap="nowrap" component="span">
          <IconArrowLeft size={16} stroke={1.6} aria-hidden />
          {t('page.back')}
        </Group>
      </Anchor>
      <div className={classes.bar}>
        <h2 className={classes.title}>{builder.meant.name || t('new.name')}</h2>
        <span className={rows.marks}>
          <span className={rows.mark}>{t(`states.${stored.state}`)}</span>
          {stored.isChanged && stored.state !== 'draft' && (
            <span className={rows.mark} data-warning>
              {t('changedSince')}
            </span>
          )}
        </span>
        <span className={classes.quiet}>{t(isChanged ? 'page.unsaved' : 'page.allSaved')}</span>
        <Group gap="xs">
          <Button variant="default" loading={pending} onClick={() => void builder.save()}>
            {t('page.save')}
          </Button>
          <Button disabled={pending} onClick={onPublish}>
            {t('page.publish')}
          </Button>
        </Group>
      </div>
    </>
  );
}

function Refused({ builder }: { builder: Builder }) {
  const { t } = useTranslation(['forms', 'errors']);
  const { unfit, refusal, isElsewhere } = builder;
  const isOld = isElsewhere || refusal === 'changed_meanwhile';
  return (
    <>
      {unfit.length > 0 && (
        <Alert color="red" role="alert" mb="sm">
          {t('forms:page.unfit', {
            parts: formatList(unfit.map((part) => t(`forms:parts.${part}`))),
          })}
        </Alert>
      )}
      {refusal && !isOld && (
        <Alert color="red" role="alert" mb="sm">
          {t(`errors:${refusal}`)}
        </Alert>
      )}
      {isOld && (
        <Alert color="yellow" role="alert" mb="sm" title={t('forms:page.changedElsewhere')}>
          <Group>
            <Button size="compact-sm" variant="default" onClick={builder.reload}>
              {t('forms:page.reload')}
            </Button>
            {t('forms:page.reloadHint')}
          </Group>
        </Alert>
      )}
    </>
  );
}
