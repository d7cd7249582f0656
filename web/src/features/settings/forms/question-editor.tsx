import { type Askable, askable, isAlwaysAsked } from '@instroom/domain/form/design-rules.ts';
import { formMaxima } from '@instroom/domain/form/form.ts';
import { type FormQuestion, questionsIn } from '@instroom/domain/form/layout.ts';
import { Button, Checkbox, NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { changeQuestion } from './design-draft.ts';
import classes from './forms.module.css';
import type { Builder } from './use-builder.ts';
import { WordsInput } from './words-input.tsx';

type Props = { builder: Builder; question: FormQuestion; onDone: () => void };
type Part = {
  question: FormQuestion;
  known: Askable;
  set: (changes: Partial<FormQuestion>) => void;
};

/** Everything about one question of the form. */
export function QuestionEditor({ builder, question, onDone }: Props) {
  const { t } = useTranslation('forms');
  const { name, label, hint } = question;
  const known = askable(name, builder.ownFields);
  const set = (changes: Partial<FormQuestion>) =>
    builder.change((design) => changeQuestion(design, name, changes));
  if (!known)
    return (
      <div className={classes.question}>
        <Text size="sm">{t('questions.gone')}</Text>
      </div>
    );
  const part = { question, known, set };
  const isAlways = isAlwaysAsked(name);
  return (
    <section
      className={classes.question}
      aria-label={t('question.title', { question: builder.usualWords(name) })}
    >
      {isAlways ? (
        <Text size="sm" c="dimmed">
          {t('questions.alwaysHint')}
        </Text>
      ) : (
        <Checkbox
          label={t(known.isRequired ? 'question.requiredByField' : 'question.required')}
          checked={known.isRequired || Boolean(question.required)}
          disabled={known.isRequired}
          onChange={({ currentTarget }) => set({ required: currentTarget.checked })}
        />
      )}
      <WordsInput
        label={t('question.label')}
        hint={t('question.labelHint', { text: builder.usualWords(name) })}
        value={label}
        most={formMaxima.label}
        onChange={(words) => set({ label: words })}
      />
      <WordsInput
        label={t('question.hint')}
        hint={t('question.hintHint')}
        value={hint}
        most={formMaxima.hint}
        onChange={(words) => set({ hint: words })}
      />
      {known.choices && <Preset {...part} />}
      {!isAlways && <Condition {...part} builder={builder} />}
      <div>
        <Button size="compact-sm" variant="default" onClick={onDone}>
          {t('question.done')}
        </Button>
      </div>
    </section>
  );
}

/** What is chosen before anybody begins, and whether the visitor sees it. */
function Preset({ question, known, set }: Part) {
  const { t } = useTranslation('forms');
  const { value = [], hidden = false } = question;
  const { choices = [], kind } = known;
  return (
    <>
      {kind === 'choice' ? (
        <NativeSelect
          label={t('question.preset')}
          description={t('question.presetHint')}
          value={value[0] ?? ''}
          data={[
            { value: '', label: t('question.presetNone') },
            ...choices.map(({ code, nl }) => ({ value: code, label: nl })),
          ]}
          onChange={({ currentTarget }) =>
            set({ value: currentTarget.value ? [currentTarget.value] : undefined })
          }
        />
      ) : (
        <Checkbox.Group
          label={t('question.preset')}
          description={t('question.presetHint')}
          value={value}
          onChange={(codes) => set({ value: codes })}
        >
          <div className={classes.choices}>
            {choices.map(({ code, nl }) => (
              <Checkbox key={code} value={code} label={nl} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <Checkbox
        label={t('question.hidden')}
        description={t('question.hiddenHint')}
        checked={hidden}
        onChange={({ currentTarget }) => set({ hidden: currentTarget.checked })}
      />
    </>
  );
}

/** Shown to everybody, or only after certain answers to an earlier question. */
function Condition({ builder, question, set }: Part & { builder: Builder }) {
  const { t } = useTranslation('forms');
  const { showWhen } = question;
  const all = questionsIn(builder.design.pages);
  const earlier = all
    .slice(
      0,
      all.findIndex(({ name }) => name === question.name),
    )
    .filter(({ name }) => askable(name, builder.ownFields)?.choices);
  const isStranger = showWhen && !earlier.some(({ name }) => name === showWhen.name);
  const offered = isStranger ? [...earlier, { name: showWhen.name }] : earlier;
  const choices = (showWhen && askable(showWhen.name, builder.ownFields)?.choices) ?? [];
  return (
    <>
      <NativeSelect
        label={t('question.when')}
        description={offered.length === 0 ? t('question.whenNone') : undefined}
        value={showWhen?.name ?? ''}
        data={[
          { value: '', label: t('question.whenAlways') },
          ...offered.map(({ name }) => ({
            value: name,
            label: t('question.whenAnswered', { question: builder.nameOf(name) }),
          })),
        ]}
        onChange={({ currentTarget: { value: name } }) =>
          set({ showWhen: name ? { name, anyOf: [] } : undefined })
        }
      />
      {showWhen && (
        <Checkbox.Group
          label={t('question.whenCodes')}
          value={showWhen.anyOf}
          onChange={(anyOf) => set({ showWhen: { name: showWhen.name, anyOf } })}
        >
          <div className={classes.choices}>
            {choices.map(({ code, nl }) => (
              <Checkbox key={code} value={code} label={nl} />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </>
  );
}
