import { type FieldEntity, isActive, maxActiveFields } from '@instroom/domain/custom/field-def.ts';
import { Button, Group, SegmentedControl, Skeleton, Text } from '@mantine/core';
import { IconForms, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldDefsQuery } from '../../../data/field-defs.ts';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { entityOfPart, fieldParts, fieldSearchSchema } from '../../../shared/field-search.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { useOwnFields } from '../../../shared/own-fields.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ArchivedFields } from './archived-fields.tsx';
import { FieldDialog, type FieldTarget } from './field-dialog.tsx';
import { FieldList } from './field-list.tsx';
import { useFieldActions } from './use-field-actions.tsx';

const route = getRouteApi(paths.fieldSettings);

/** What a region asks beside the common base. */
export function FieldsPage() {
  const { t } = useTranslation('ownFields');
  const { regionId } = useSession();
  const { van = 'kandidaten' } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(fieldDefsQuery(regionId));
  return (
    <>
      <Text size="sm" maw="65ch" mb="md">
        {t('lead')}
      </Text>
      <SegmentedControl
        mb="md"
        // Three long words side by side on a phone.
        styles={{ label: { paddingInline: 8 } }}
        aria-label={t('parts.label')}
        value={van}
        data={fieldParts.map((part) => ({ value: part, label: t(`parts.${part}`) }))}
        onChange={(part) =>
          void navigate({
            search: fieldSearchSchema.parse(part === 'kandidaten' ? {} : { van: part }),
          })
        }
      />
      {van !== 'kandidaten' && (
        <Text size="sm" mb="md">
          {t(`partNote.${van}`)}
        </Text>
      )}
      <Loaded query={query} skeleton={<Skeleton height={240} radius="md" />}>
        {() => <FieldsOf key={van} entity={entityOfPart[van]} />}
      </Loaded>
    </>
  );
}

function FieldsOf({ entity }: { entity: FieldEntity }) {
  const { t } = useTranslation('ownFields');
  const fields = useOwnFields(entity);
  const [target, setTarget] = useState<FieldTarget>();
  const actions = useFieldActions(entity);
  const active = fields.filter(isActive);
  const add = (
    <Button
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
      onClick={() => setTarget({ entity })}
    >
      {t('add')}
    </Button>
  );
  return (
    <>
      <Panel
        title={t('list')}
        beside={
          active.length > 0 && (
            <Group>
              <Text size="sm" c="dimmed">
                {t('count', { count: active.length, most: maxActiveFields })}
              </Text>
              {add}
            </Group>
          )
        }
      >
        {active.length === 0 ? (
          <Notice
            icon={<IconForms size={28} stroke={1.5} aria-hidden />}
            title={t('empty')}
            lead={t('emptyLead')}
            action={add}
          />
        ) : (
          <FieldList
            fields={active}
            actions={actions}
            onChange={(field) => setTarget({ entity, field })}
          />
        )}
        {actions.outcome}
      </Panel>
      <ArchivedFields fields={fields.filter((field) => !isActive(field))} actions={actions} />
      {target && (
        <FieldDialog target={target} existing={fields} onClose={() => setTarget(undefined)} />
      )}
    </>
  );
}
