import type { FormVersion } from '@instroom/domain/form/form.ts';
import { Button, Group, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { membersQuery, useSession } from '../../../data/session.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { formatMoment } from '../../../ui/format.ts';
import rows from '../../../ui/rows.module.css';
import { formVersionsQuery } from './form-queries.ts';
import classes from './forms.module.css';

type Props = {
  formId: string;
  /** The version that websites show. */
  online: number | undefined;
  onLook: (version: FormVersion) => void;
  onRestore: (version: FormVersion) => void;
};

/** What was published before, by whom, and the way back to it. */
export function VersionsSection({ formId, ...props }: Props) {
  const { t } = useTranslation('forms');
  const { regionId } = useSession();
  const query = useQuery(formVersionsQuery(regionId, formId));
  return (
    <div className={classes.sheet}>
      <Text size="sm">{t('versions.lead')}</Text>
      <Loaded query={query} skeleton={<Skeleton height={120} radius="md" />}>
        {({ rows: versions }) =>
          versions.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('versions.none')}
            </Text>
          ) : (
            <ul className={rows.list} aria-label={t('parts.versions')}>
              {versions.map((version) => (
                <VersionRow key={version.version} version={version} {...props} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}

type RowProps = Omit<Props, 'formId'> & { version: FormVersion };

function VersionRow({ version: published, online, onLook, onRestore }: RowProps) {
  const { t } = useTranslation('forms');
  const { regionId } = useSession();
  const members = useQuery(membersQuery(regionId)).data?.rows;
  const { version, publishedAt, publishedBy } = published;
  const who = members?.find(({ id }) => id === publishedBy)?.displayName;
  const by = { date: formatMoment(publishedAt), who: who ?? t('versions.system') };
  return (
    <li className={classes.version}>
      <div className={classes.about}>
        <span className={classes.name}>{t('versions.version', { version })}</span>
        <span className={classes.quiet}>{t('versions.by', by)}</span>
        {version === online && (
          <span className={rows.marks}>
            <span className={rows.mark}>{t('versions.now')}</span>
          </span>
        )}
      </div>
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('versions.lookOf', { version })}
          onClick={() => onLook(published)}
        >
          {t('versions.look')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('versions.restoreOf', { version })}
          onClick={() => onRestore(published)}
        >
          {t('versions.restore')}
        </Button>
      </Group>
    </li>
  );
}
