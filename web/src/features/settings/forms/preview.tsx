import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { describeForm } from '@instroom/domain/form/description.ts';
import type { FormDesign } from '@instroom/domain/form/form.ts';
import type { TriedSubmission } from '@instroom/domain/form/form-commands.ts';
import { publicForm } from '@instroom/domain/form/publish-form.ts';
import { Alert, Button, SegmentedControl, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { useSession } from '../../../data/session.ts';
import { forms } from '../../../messages/nl/forms.ts';
import { formatList } from '../../../ui/format.ts';
import { Panel } from '../../../ui/panel.tsx';
import { readDesign } from './design-draft.ts';
import { type DrawnForm, drawForm, type Filled } from './draw-form.ts';
import { sendTrySubmission } from './form-commands.ts';
import classes from './forms.module.css';

type Props = {
  design: FormDesign;
  ownFields: readonly FieldDef[];
  nameOf: (question: string) => string;
  note?: ReactNode;
};

const invented = new Map<string, string>(Object.entries(forms.preview.invented));

/** The form as visitors will see it, at every change; and what would become of a submission. */
export function Preview({ design, ownFields, nameOf, note }: Props) {
  const { t } = useTranslation('forms');
  const [language, setLanguage] = useState<'nl' | 'en'>('nl');
  const [isPhone, setPhone] = useState(false);
  const description = useDescription(useDeferredValue(design), ownFields);
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnForm>(undefined);
  const trial = useTrial(design, (tried) => {
    if (tried.status === 'invalid') drawn.current?.showErrors(tried.errors);
  });
  const { reset } = trial;
  const send = useRef(trial.mutate);
  send.current = trial.mutate;
  useEffect(() => {
    reset();
    if (!place.current) return;
    drawn.current = drawForm(place.current, {
      description,
      language,
      before: drawn.current,
      onSend: (filled) => send.current(filled),
    });
  }, [description, language, reset]);

  const tryOut = () => {
    drawn.current?.fillWith(invented);
    const filled = drawn.current?.filled();
    if (filled) trial.mutate(filled);
  };
  return (
    <Panel title={t('preview.title')}>
      {note}
      <div className={classes.controls}>
        <SegmentedControl
          size="sm"
          aria-label={t('preview.language')}
          value={language}
          data={(['nl', 'en'] as const).map((value) => ({ value, label: t(`preview.${value}`) }))}
          onChange={(value) => setLanguage(value === 'en' ? 'en' : 'nl')}
        />
        <SegmentedControl
          size="sm"
          aria-label={t('preview.width')}
          value={isPhone ? 'phone' : 'desktop'}
          data={(['desktop', 'phone'] as const).map((value) => ({
            value,
            label: t(`preview.${value}`),
          }))}
          onChange={(value) => setPhone(value === 'phone')}
        />
        <Button
          variant="default"
          size="sm"
          leftSection={<IconSend size={16} stroke={1.6} aria-hidden />}
          loading={trial.isPending}
          onClick={tryOut}
        >
          {t('preview.try')}
        </Button>
      </div>
      <Text size="xs" c="dimmed" mb="sm">
        {t('preview.tryHint')}
      </Text>
      <Outcome trial={trial} design={design} nameOf={nameOf} />
      <div
        ref={place}
        className={classes.frame}
        data-look={design.style.look}
        data-phone={isPhone || undefined}
        data-testid="preview"
      />
    </Panel>
  );
}

/** As text: drawn again where it says something else, and not for every key. */
function useDescription(design: FormDesign, ownFields: readonly FieldDef[]): string {
  const { regionId, region } = useSession();
  return useMemo(() => {
    const now = new Date(0);
    const form = publicForm(design, {
      ...{ regionId, region, before: undefined, uid: '', now, version: 1 },
    });
    return JSON.stringify(describeForm({ ...form, ownFields }));
  }, [design, ownFields, regionId, region]);
}

function useTrial(design: FormDesign, onTried: (tried: TriedSubmission) => void) {
  const { regionId } = useSession();
  return useMutation({
    networkMode: 'always',
    mutationFn: (filled: Filled) => {
      const read = readDesign(design);
      // What cannot be kept is said beside it; on trial it is what the server would be asked.
      return sendTrySubmission({ regionId, design: read.ok ? read.design : design, ...filled });
    },
    onSuccess: onTried,
  });
}

type OutcomeProps = Pick<Props, 'design' | 'nameOf'> & { trial: ReturnType<typeof useTrial> };

function Outcome({ trial, design, nameOf }: OutcomeProps) {
  const { t } = useTranslation(['forms', 'errors']);
  const { data, error } = trial;
  if (error)
    return (
      <Alert color="red" role="alert" mb="sm">
        {t(`errors:${errorCodeOf(error)}`)}
      </Alert>
    );
  if (!data) return <div role="status" />;
  if (data.status === 'invalid')
    return (
      <Alert color="yellow" role="status" mb="sm">
        {t('forms:preview.invalid', { count: data.errors.length })}
      </Alert>
    );
  const told = [
    ...(design.asksConfirmation ? [t('forms:preview.confirms')] : []),
    t(`forms:preview.${data.outcome}`),
    ...(design.confirmation && data.outcome === 'created' ? [t('forms:preview.mails')] : []),
    ...(design.notifiesDesk ? [t('forms:preview.tellsDesk')] : []),
    t('forms:preview.kept', { questions: formatList(data.kept.map(nameOf)) }),
  ];
  return (
    <Alert color="green" role="status" mb="sm" title={t('forms:preview.accepted')}>
      {told.join(' ')}
    </Alert>
  );
}
