import { isChoice } from '@instroom/domain/custom/field-def.ts';
import { Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Folded } from '../../../ui/folded.tsx';
import type { FieldForm } from './use-field-form.ts';

/** The same words for visitors who do not read Dutch yet; folded away, since it may be left open. */
export function FieldEnglish({ form: { draft, change } }: { form: FieldForm }) {
  const { t } = useTranslation('ownFields');
  const options = isChoice(draft) ? draft.options.filter(({ active }) => active) : [];
  return (
    <div>
      <Folded title={t('dialog.english')} isOpen={draft.labelEn !== ''}>
        <Stack gap="sm" mt="xs">
          <Text size="xs" c="dimmed">
            {t('dialog.englishHint')}
          </Text>
          <TextInput
            label={t('dialog.labelEn')}
            maxLength={80}
            value={draft.labelEn}
            onChange={({ currentTarget }) => change({ labelEn: currentTarget.value })}
          />
          <Textarea
            label={t('dialog.helpEn')}
            maxLength={300}
            rows={2}
            value={draft.helpEn}
            onChange={({ currentTarget }) => change({ helpEn: currentTarget.value })}
          />
          {options.map((option, index) => (
            <TextInput
              key={option.id}
              label={t('dialog.optionEn', { number: index + 1 })}
              placeholder={option.label}
              maxLength={80}
              value={option.labelEn}
              onChange={({ currentTarget: { value } }) =>
                change({
                  options: draft.options.map((one) =>
                    one === option ? { ...one, labelEn: value } : one,
                  ),
                })
              }
            />
          ))}
        </Stack>
      </Folded>
    </div>
  );
}
