import { useTranslation } from 'react-i18next';
import { useAuthorName } from '../../../shared/use-colleagues.ts';
import { formatMoment } from '../../../ui/format.ts';
import { IntoView } from '../../../ui/into-view.tsx';
import type { WholeCandidate } from '../whole-candidate.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import type { DossierField } from './field.ts';
import { FieldEditor } from './field-editor.tsx';
import classes from './fields.module.css';
import { useDirectEditor } from './use-direct-editor.ts';
import { useFieldText } from './use-field-text.ts';

type Props = { field: DossierField; candidate: WholeCandidate; onClose: () => void };

/** A field that editors write by themselves. */
export function DirectEditor({ field, candidate, onClose }: Props) {
  const { t } = useTranslation('editing');
  const textOf = useFieldText();
  const nameOf = useAuthorName();
  const editor = useDirectEditor(field, candidate, onClose);
  const { conflict } = editor;
  return (
    <FieldEditor
      field={field}
      draft={editor.draft}
      refusals={editor.refusals}
      notice={
        conflict && (
          <IntoView>
            <div role="alert" className={classes.conflict}>
              <ConflictNotice
                title={t('conflict.title', {
                  who: nameOf(conflict.uid),
                  when: formatMoment(conflict.at),
                })}
                theirs={textOf(field, candidate)}
                onKeepMine={() => editor.keepMine([])}
                onTakeTheirs={editor.close}
              />
            </div>
          </IntoView>
        )
      }
      onChange={editor.change}
      onSubmit={editor.submit}
      onCancel={editor.close}
    />
  );
}
