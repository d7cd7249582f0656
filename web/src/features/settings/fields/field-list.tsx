import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { useTranslation } from 'react-i18next';
import rows from '../../../ui/rows.module.css';
import { FieldListItem } from './field-list-item.tsx';
import { useDraggedOrder } from './use-dragged-order.ts';
import type { FieldActions } from './use-field-actions.tsx';

type Props = {
  fields: readonly FieldDef[];
  actions: FieldActions;
  onChange: (field: FieldDef) => void;
};

/** The fields in use, in the order of form and dossier: dragged, or moved with keys or the menu. */
export function FieldList({ fields, actions, onChange }: Props) {
  const { t } = useTranslation('ownFields');
  const order = useDraggedOrder(fields, actions);
  return (
    <ol className={rows.list} aria-label={t('list')}>
      {order.shown.map((field, index) => (
        <FieldListItem
          key={field.key}
          field={field}
          index={index}
          count={order.shown.length}
          order={order}
          actions={actions}
          onChange={() => onChange(field)}
        />
      ))}
    </ol>
  );
}
