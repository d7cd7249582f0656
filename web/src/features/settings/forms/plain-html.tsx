import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import classes from './forms.module.css';
import { Way } from './way.tsx';

type Props = { formId: string; isPublished: boolean };

/** The form as HTML, from the server that also takes it in: fetched when somebody asks for it. */
export function PlainHtml({ formId, isPublished }: Props) {
  const { t } = useTranslation('forms');
  const html = useMutation({ networkMode: 'always', mutationFn: () => fetchHtml(formId) });
  if (html.data)
    return (
      <Way title={t('website.html')} hint={t('website.htmlHint')} code={html.data} rows={10} />
    );
  return (
    <section className={classes.way} aria-label={t('website.html')}>
      <h3 className={classes.wayTitle}>{t('website.html')}</h3>
      <Text size="sm" c="dimmed">
        {t('website.htmlHint')}
      </Text>
      <Button
        variant="default"
        size="sm"
        disabled={!isPublished}
        loading={html.isPending}
        onClick={() => html.mutate()}
      >
        {t('website.htmlLoad')}
      </Button>
      {html.error && (
        <Text size="sm" c="red" role="alert">
          {t('website.htmlFailed')}
        </Text>
      )}
    </section>
  );
}

async function fetchHtml(formId: string): Promise<string> {
  const response = await fetch(`/api/forms/${encodeURIComponent(formId)}/html`);
  if (!response.ok) throw new Error(`no html: ${response.status}`);
  return response.text();
}
