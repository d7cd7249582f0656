// The subjects: more than sixty, so they are folded away until asked for, can be searched, and follow the sectors.
import { element } from '../element.ts';
import { groupField, optionOf } from './choices-field.ts';
import type { AnswerField, Question } from './field.ts';
import { matchesFilter } from './subject-filter.ts';

export type SubjectsField = AnswerField & { followSectors: (sectors: string[]) => void };

export function subjectsField(question: Question): SubjectsField {
  const { subjects: texts, subjectSearch } = question.messages;
  const options = question.choices.map((choice) => optionOf(question.name, choice));
  let sectors: string[] = [];

  const summary = element('summary', {}, texts.choose);
  const search = element('input', { type: 'search', id: 'subject-search', autocomplete: 'off' });
  const found = element('p', { class: 'hint', role: 'status' });
  const list = element(
    'div',
    { class: 'subject-list' },
    ...options.map((option) => option.element),
  );

  function narrow() {
    const filter = { sectors, query: search.value };
    const matching = options.filter(({ choice }) => matchesFilter(choice, filter));
    // A choice that was made stays in sight, so that it can be undone.
    for (const option of options)
      option.element.hidden = !option.box.checked && !matching.includes(option);
    found.textContent = subjectSearch.found(matching.length);
  }

  search.addEventListener('input', narrow);
  search.addEventListener('keydown', (event) => {
    // Enter in a search box means "search", not "send the form".
    if (event.key === 'Enter') event.preventDefault();
  });
  function tell() {
    const chosen = options.filter(({ box }) => box.checked).map(({ choice }) => choice.label);
    summary.textContent = chosen.length > 0 ? texts.chosen(chosen) : texts.choose;
  }

  list.addEventListener('change', tell);
  narrow();

  const details = element(
    'details',
    {},
    summary,
    element(
      'div',
      { class: 'subject-panel' },
      element('label', { for: search.id }, subjectSearch.label),
      search,
      found,
      list,
    ),
  );
  const group = groupField(question, options, {
    content: [details],
    focus: () => summary.focus(),
  });
  return {
    ...group,
    fill(values) {
      group.fill(values);
      tell();
      narrow();
    },
    followSectors(chosen) {
      sectors = chosen;
      narrow();
    },
  };
}
