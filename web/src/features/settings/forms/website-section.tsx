import type { FormDraft } from '@instroom/domain/form/form.ts';
import { Alert, Anchor, Group, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { forms } from '../../../messages/nl/forms.ts';
import { Folded } from '../../../ui/folded.tsx';
import classes from './forms.module.css';
import { PlainHtml } from './plain-html.tsx';
import { Way } from './way.tsx';

type Props = { formId: string; stored: FormDraft };

const builders = Object.values(forms.website.builder);

/** The ways in which a website shows the form. */
export function WebsiteSection({ formId, stored }: Props) {
  const { t } = useTranslation('forms');
  const { origin } = window.location;
  const page = `${origin}/f/${formId}`;
  return (
    <div className={classes.sheet}>
      <Text size="sm">{t('website.lead')}</Text>
      {stored.version === 0 && <Alert color="yellow">{t('website.notYet')}</Alert>}
      {stored.design.allowedOrigins.length === 0 && (
        <Alert color="yellow">{t('website.noWebsites')}</Alert>
      )}
      <Way
        title={t('website.script')}
        hint={t('website.scriptHint')}
        code={`<script src="${origin}/embed/form.js" data-form="${formId}"></script>`}
      />
      <Folded title={t('website.builders')}>
        <ul className={classes.list}>
          {builders.map(({ name, text }) => (
            <li key={name}>
              <strong>{name}</strong>: {text}
            </li>
          ))}
        </ul>
      </Folded>
      <Way title={t('website.page')} hint={t('website.pageHint')} code={page}>
        <Anchor href={page} target="_blank" rel="noreferrer" size="sm">
          <Group component="span" gap={4} wrap="nowrap">
            {t('website.openPage')}
            <IconExternalLink size={16} stroke={1.6} aria-hidden />
          </Group>
        </Anchor>
      </Way>
      <PlainHtml formId={formId} isPublished={stored.version > 0} />
    </div>
  );
}
