import { problemsOf } from '@instroom/domain/form/design-rules.ts';
import type { FormDesign, FormDraft } from '@instroom/domain/form/form.ts';
import { questionsIn } from '@instroom/domain/form/layout.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import type { Say } from '../../../shared/use-done.tsx';
import {
  type DesignPart,
  meantBy,
  readDesign,
  removePage,
  removeQuestion,
  restorePage,
  restoreQuestion,
} from './design-draft.ts';
import { sendPublishForm, sendSaveForm } from './form-commands.ts';
import { useFieldsInForms, usualWords } from './use-form-names.ts';

type Args = { formId: string; stored: FormDraft; say: Say };
/** What stood there when it was opened or last saved: what a colleague changes meanwhile is not written over. */
type Seen = { seenAt: number; design: FormDesign };

const seen = ({ updatedAt, design }: FormDraft): Seen => ({ seenAt: updatedAt.getTime(), design });

/** A form while somebody works on it. */
export function useBuilder({ formId, stored, say }: Args) {
  const { t } = useTranslation('forms');
  const { regionId, region } = useSession();
  const ownFields = useFieldsInForms();
  const [base, setBase] = useState(() => seen(stored));
  const [design, setDesign] = useState(base.design);
  const [unfit, setUnfit] = useState<DesignPart[]>([]);
  const saving = useCommand((commandId, wish: Seen) =>
    sendSaveForm({ regionId, commandId, formId, ...wish }),
  );
  const publishing = useCommand((commandId, seenAt: number) =>
    sendPublishForm({ regionId, commandId, formId, seenAt }),
  );

  const read = useMemo(() => readDesign(design), [design]);
  const isChanged = !read.ok || JSON.stringify(read.design) !== JSON.stringify(base.design);
  const meant = useMemo(() => (read.ok ? read.design : meantBy(design)), [read, design]);

  const change = (next: (known: FormDesign) => FormDesign) => {
    saving.reset();
    publishing.reset();
    setUnfit([]);
    setDesign(next);
  };
  const open = (next: Seen) => {
    setBase(next);
    setDesign(next.design);
    setUnfit([]);
  };

  /** Answers what was kept, or nothing where something is wrong: that is said then. */
  const save = async (): Promise<Seen | undefined> => {
    if (!read.ok) {
      setUnfit(read.parts);
      return undefined;
    }
    if (!isChanged) return base;
    try {
      const kept = await saving.mutateAsync({ seenAt: base.seenAt, design: read.design });
      const next = { seenAt: kept.seenAt, design: read.design };
      setBase(next);
      return next;
    } catch {
      // The command has the error, and shows it.
      return undefined;
    }
  };
  const saveAndSay = async () => {
    const before = base;
    const kept = await save();
    if (!kept || kept === before) return;
    const takeBack = async () => {
      const commandId = crypto.randomUUID();
      const again = { formId, seenAt: kept.seenAt, design: before.design };
      const answer = await sendSaveForm({ regionId, commandId, ...again });
      open({ seenAt: answer.seenAt, design: before.design });
    };
    say({ text: t('page.saved'), undo: { run: takeBack, done: t('page.savedBack') } });
  };
  const publish = async (): Promise<boolean> => {
    const kept = await save();
    if (!kept) return false;
    try {
      const { seenAt } = await publishing.mutateAsync(kept.seenAt);
      setBase({ ...kept, seenAt });
      say({ text: t('publish.done', { version: stored.version + 1 }) });
      return true;
    } catch {
      return false;
    }
  };

  const error = saving.error ?? publishing.error;
  const nameOf = (name: string) =>
    questionsIn(design.pages)
      .find((question) => question.name === name)
      ?.label?.nl.trim() || usualWords(name, ownFields);
  return {
    formId,
    stored,
    design,
    /** Without what is empty: what would be kept and shown. */
    meant,
    /** What is kept now. */
    base: base.design,
    change,
    takeQuestion: (at: { page: number; index: number }) => {
      const question = design.pages[at.page]?.questions[at.index];
      if (!question) return;
      const named = { question: nameOf(question.name) };
      change((known) => removeQuestion(known, question.name));
      const run = () => change((known) => restoreQuestion(known, question, at));
      say({
        text: t('questions.removed', named),
        undo: { run, done: t('questions.back', named) },
      });
    },
    takePage: (index: number) => {
      const page = design.pages[index];
      if (!page) return;
      const named = { number: index + 1 };
      change((known) => removePage(known, index));
      const run = () => change((known) => restorePage(known, page, index));
      say({
        text: t('questions.pageRemoved', named),
        undo: { run, done: t('questions.pageBack', named) },
      });
    },
    set: (changes: Partial<FormDesign>) => change((known) => ({ ...known, ...changes })),
    save: saveAndSay,
    publish,
    reload: () => open(seen(stored)),
    isChanged,
    isElsewhere:
      stored.updatedAt.getTime() > base.seenAt && !saving.isPending && !publishing.isPending,
    unfit,
    pending: saving.isPending || publishing.isPending,
    refusal: error ? errorCodeOf(error) : undefined,
    ownFields,
    nameOf,
    usualWords: (name: string) => usualWords(name, ownFields),
    problems: useMemo(() => problemsOf(meant, { ownFields, region }), [meant, ownFields, region]),
  };
}

export type Builder = ReturnType<typeof useBuilder>;
