import { contrastWithWhite, isReadableAccent } from '@instroom/domain/form/accent.ts';
import { Checkbox, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asOrigins } from '../../../shared/region/web-address.ts';
import { formatNumber } from '../../../ui/format.ts';
import classes from './forms.module.css';
import type { Builder } from './use-builder.ts';

/** The green of Instroom. */
const firstAccent = '#08735a';

/** Where the form may stand, and what it looks like there. */
export function LookSection({ builder }: { builder: Builder }) {
  const { t } = useTranslation('forms');
  const { design, set } = builder;
  const { style } = design;
  return (
    <div className={classes.sheet}>
      <Websites builder={builder} />
      <Radio.Group
        label={t('look.look')}
        value={style.look}
        onChange={(look) => set({ style: { ...style, look: look === 'site' ? 'site' : 'own' } })}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="own" label={t('look.own')} />
          <Radio value="site" label={t('look.site')} />
        </Stack>
      </Radio.Group>
      <Checkbox
        label={t('look.accent')}
        checked={style.accent !== undefined}
        onChange={({ currentTarget }) =>
          set({ style: { ...style, accent: currentTarget.checked ? firstAccent : undefined } })
        }
      />
      {style.accent !== undefined && <Accent accent={style.accent} builder={builder} />}
    </div>
  );
}

function Accent({ accent, builder }: { accent: string; builder: Builder }) {
  const { t } = useTranslation('forms');
  const { design, set } = builder;
  const contrast = formatNumber(Math.floor(contrastWithWhite(accent) * 10) / 10);
  const isReadable = isReadableAccent(accent);
  return (
    <>
      <TextInput
        type="color"
        w={120}
        label={t('look.accentValue')}
        value={accent}
        onChange={({ currentTarget }) =>
          set({ style: { ...design.style, accent: currentTarget.value.toLowerCase() } })
        }
      />
      <Text size="sm" role="status" {...(!isReadable && { c: 'red' })}>
        {t(isReadable ? 'look.accentGood' : 'look.accentPale', { contrast })}
      </Text>
    </>
  );
}

function Websites({ builder }: { builder: Builder }) {
  const { t } = useTranslation('forms');
  const stored = builder.design.allowedOrigins.join('\n');
  const [typed, setTyped] = useState({ text: stored, means: stored });
  // What is typed stands as it is, until something else than typing changes what it means.
  const text = typed.means === stored ? typed.text : stored;
  return (
    <Textarea
      label={t('look.websites')}
      description={t('look.websitesHint')}
      rows={3}
      value={text}
      error={asOrigins(text) === undefined && t('look.websitesWrong')}
      onChange={({ currentTarget: { value } }) => {
        const lines = value.split('\n').filter(Boolean);
        // What is no website stays, so that it cannot be kept unseen.
        const allowedOrigins = asOrigins(value) ?? lines;
        setTyped({ text: value, means: allowedOrigins.join('\n') });
        builder.set({ allowedOrigins });
      }}
    />
  );
}
