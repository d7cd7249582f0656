import { type Role, roleSchema, roles } from '@instroom/domain/region/member.ts';
import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = { role: Role; onChosen: (role: Role) => void };

export function RoleChoice({ role, onChosen }: Props) {
  const { t } = useTranslation(['people', 'app']);
  return (
    <Radio.Group
      label={t('people:role')}
      value={role}
      onChange={(value) => onChosen(roleSchema.parse(value))}
    >
      <Stack gap="xs" mt={6}>
        {roles.map((name) => (
          <Radio
            key={name}
            value={name}
            label={t(`app:roles.${name}`)}
            description={t(`people:roles.${name}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
