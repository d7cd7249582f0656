import { sources } from '@instroom/domain/codes/source.ts';
import { formMaxima, formPurposes } from '@instroom/domain/form/form.ts';
import { Input, NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './forms.module.css';
import type { Builder } from './use-builder.ts';
import { WordsInput } from './words-input.tsx';

/** What the form says beside its questions, and what comes after it. */
export function TextsSection({ builder }: { builder: Builder }) {
  const { t } = useTranslation('forms');
  const { design, set, stored } = builder;
  return (
    <div className={classes.sheet}>
      <TextInput
        label={t('texts.name')}
        maxLength={formMaxima.name}
        value={design.name}
        error={!design.name.trim() && t('texts.nameMissing')}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      {stored.version > 0 ? (
        <Input.Wrapper
          labelElement="div"
          label={t('texts.purpose')}
          description={t('texts.purposeFixed')}
        >
          <Text size="sm">{t(`purposes.${design.purpose}`)}</Text>
        </Input.Wrapper>
      ) : (
        <NativeSelect
          label={t('texts.purpose')}
          value={design.purpose}
          data={formPurposes.map((purpose) => ({
            value: purpose,
            label: t(`purposes.${purpose}`),
          }))}
          onChange={({ currentTarget: { value } }) =>
            set({ purpose: formPurposes.find((known) => known === value) ?? design.purpose })
          }
        />
      )}
      <NativeSelect
        label={t('texts.source')}
        value={design.defaultSource}
        data={sources.map(({ code, nl }) => ({ value: code, label: nl }))}
        onChange={({ currentTarget: { value } }) => {
          const chosen = sources.find(({ code }) => code === value);
          if (chosen) set({ defaultSource: chosen.code });
        }}
      />
      <WordsInput
        label={t('texts.intro')}
        hint={t('texts.introHint')}
        value={design.intro}
        most={formMaxima.intro}
        rows={3}
        onChange={(intro) => set({ intro })}
      />
      <WordsInput
        label={t('texts.send')}
        hint={t('texts.sendHint')}
        value={design.send}
        most={40}
        onChange={(send) => set({ send })}
      />
      <AfterSending builder={builder} />
    </div>
  );
}

function AfterSending({ builder }: { builder: Builder }) {
  const { t } = useTranslation('forms');
  const { design, set } = builder;
  const [isPage, setPage] = useState(design.thankYouUrl !== undefined);
  const address = design.thankYouUrl ?? '';
  const isWrong = isPage && !/^https:\/\/[^/]+\.[^/]+/.test(address.trim());
  return (
    <>
      <Radio.Group
        label={t('texts.after')}
        value={isPage ? 'page' : 'text'}
        onChange={(chosen) => {
          setPage(chosen === 'page');
          if (chosen !== 'page') set({ thankYouUrl: undefined });
        }}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="text" label={t('texts.afterText')} />
          <Radio value="page" label={t('texts.afterPage')} />
        </Stack>
      </Radio.Group>
      {isPage ? (
        <TextInput
          label={t('texts.thanksUrl')}
          description={t('texts.thanksUrlHint')}
          inputMode="url"
          value={address}
          error={isWrong && t('texts.thanksUrlWrong')}
          onChange={({ currentTarget }) => set({ thankYouUrl: currentTarget.value })}
        />
      ) : (
        <WordsInput
          label={t('texts.thanks')}
          hint={t('texts.thanksHint')}
          value={design.thanks}
          most={formMaxima.thanks}
          rows={3}
          onChange={(thanks) => set({ thanks })}
        />
      )}
    </>
  );
}
