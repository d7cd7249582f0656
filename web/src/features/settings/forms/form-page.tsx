import { Button, Skeleton } from '@mantine/core';
import { IconForms } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formsQuery } from '../../../data/forms.ts';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { FormBuilder } from './form-builder.tsx';

const route = getRouteApi(paths.form);

/** One form of the region, to work on. */
export function FormPage() {
  const { regionId } = useSession();
  const { formId } = route.useParams();
  const query = useQuery(formsQuery(regionId));
  return (
    <Loaded query={query} skeleton={<Skeleton height={480} radius="md" />}>
      {({ rows }) => {
        const stored = rows.find(({ id }) => id === formId);
        return stored ? <FormBuilder key={formId} formId={formId} stored={stored} /> : <Gone />;
      }}
    </Loaded>
  );
}

function Gone() {
  const { t } = useTranslation('forms');
  const { regionId } = useSession();
  return (
    <Notice
      icon={<IconForms size={28} stroke={1.5} aria-hidden />}
      title={t('page.gone')}
      lead={t('page.goneLead')}
      action={
        <Button
          renderRoot={(button) => <Link to={paths.forms} params={{ regionId }} {...button} />}
        >
          {t('page.back')}
        </Button>
      }
    />
  );
}
