import { formFields } from '@instroom/domain/form/answers.ts';
import { formMaxima } from '@instroom/domain/form/form.ts';
import { type FormPage, questionsIn } from '@instroom/domain/form/layout.ts';
import { ownQuestionName } from '@instroom/domain/form/own-question.ts';
import { Anchor, Button, Checkbox, NativeSelect, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { Folded } from '../../../ui/folded.tsx';
import { Outcome } from '../../../ui/outcome.tsx';
import rows from '../../../ui/rows.module.css';
import { addPage, addQuestion, changePage } from './design-draft.ts';
import classes from './forms.module.css';
import { QuestionRow } from './question-row.tsx';
import type { Builder } from './use-builder.ts';
import { useQuestionOrder } from './use-question-order.ts';
import { WordsInput } from './words-input.tsx';

/** What is asked, page by page. */
export function QuestionsSection({ builder }: { builder: Builder }) {
  const { t } = useTranslation('forms');
  const { regionId } = useSession();
  const { design } = builder;
  const order = useQuestionOrder(builder);
  const [opened, setOpened] = useState<string>();
  return (
    <div className={classes.section}>
      <Outcome text={order.said} />
      {design.pages.map((page, index) => (
        <section
          // biome-ignore lint/suspicious/noArrayIndexKey: a page has no name but its place.
          key={index}
          className={classes.page}
          aria-label={t('questions.page', { number: index + 1 })}
        >
          <PageHead builder={builder} page={page} index={index} />
          {page.questions.length === 0 && (
            <Text
              size="sm"
              c="dimmed"
              py="sm"
              onDragOver={(event) => order.dragged && event.preventDefault()}
              onDrop={() => order.drop({ page: index, index: 0 })}
            >
              {t('questions.empty')}
            </Text>
          )}
          <ol className={rows.list}>
            {page.questions.map((question, place) => (
              <QuestionRow
                key={question.name}
                builder={builder}
                question={question}
                at={{ page: index, index: place }}
                order={order}
                isOpen={opened === question.name}
                onToggle={() => setOpened(opened === question.name ? undefined : question.name)}
              />
            ))}
          </ol>
          <AddQuestion builder={builder} index={index} />
        </section>
      ))}
      {design.pages.length < formMaxima.pages && (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
            onClick={() => builder.change(addPage)}
          >
            {t('questions.addPage')}
          </Button>
        </div>
      )}
      <Checkbox
        label={t('questions.asksNew')}
        checked={design.asksNewOwnFields}
        onChange={({ currentTarget }) => builder.set({ asksNewOwnFields: currentTarget.checked })}
      />
      <Text size="sm" c="dimmed">
        {t('questions.ownHint')}{' '}
        <Anchor
          size="sm"
          underline="always"
          renderRoot={(anchor) => (
            <Link to={paths.fieldSettings} params={{ regionId }} {...anchor} />
          )}
        >
          {t('questions.toOwn')}
        </Anchor>
      </Text>
    </div>
  );
}

type PageProps = { builder: Builder; page: FormPage; index: number };

function PageHead({ builder, page, index }: PageProps) {
  const { t } = useTranslation('forms');
  const number = index + 1;
  const set = (changes: Partial<FormPage>) =>
    builder.change((known) => changePage(known, index, changes));
  return (
    <>
      <div className={classes.pageHead}>
        <h3 className={classes.pageTitle}>
          {t('questions.page', { number })}
          {page.title?.nl && `: ${page.title.nl}`}
        </h3>
        {builder.design.pages.length > 1 && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            title={t('questions.removePageHint')}
            onClick={() => builder.takePage(index)}
          >
            {t('questions.removePage', { number })}
          </Button>
        )}
      </div>
      <Folded title={t('questions.pageWords', { number })}>
        <div className={classes.question}>
          <WordsInput
            label={t('questions.pageTitle')}
            value={page.title}
            most={formMaxima.label}
            onChange={(title) => set({ title })}
          />
          <WordsInput
            label={t('questions.pageIntro')}
            value={page.intro}
            most={formMaxima.intro}
            rows={2}
            onChange={(intro) => set({ intro })}
          />
        </div>
      </Folded>
    </>
  );
}

/** A native list: choosing adds. */
function AddQuestion({ builder, index }: { builder: Builder; index: number }) {
  const { t } = useTranslation('forms');
  const { design, ownFields } = builder;
  const used = questionsIn(design.pages).map(({ name }) => name);
  const option = (name: string) => ({ value: name, label: builder.usualWords(name) });
  const isFree = (name: string) => !used.includes(name);
  const base = formFields.filter(isFree).map(option);
  const own = ownFields
    .map(({ key }) => ownQuestionName(key))
    .filter(isFree)
    .map(option);
  const groups = [
    ...(base.length > 0 ? [{ group: t('questions.base'), items: base }] : []),
    ...(own.length > 0 ? [{ group: t('questions.own'), items: own }] : []),
  ];
  return (
    <NativeSelect
      mt="sm"
      label={t('questions.add', { number: index + 1 })}
      disabled={groups.length === 0}
      value=""
      data={[
        { value: '', label: groups.length > 0 ? t('questions.choose') : t('questions.allUsed') },
        ...groups,
      ]}
      onChange={({ currentTarget: { value } }) =>
        value && builder.change((known) => addQuestion(known, index, value))
      }
    />
  );
}
