import { subjectSchema, subjects } from '@instroom/domain/codes/subject.ts';
import { type OpenPosition, openPositionSchema } from '@instroom/domain/organization/overlay.ts';
import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './organization.module.css';

type Props = {
  pending: boolean;
  onAdd: (position: OpenPosition) => void;
  onClose: () => void;
};

const byName = subjects.toSorted((one, other) => one.nl.localeCompare(other.nl, 'nl'));

export function PositionForm({ pending, onAdd, onClose }: Props) {
  const { t } = useTranslation(['network', 'editing']);
  const [subject, setSubject] = useState('');
  const [fte, setFte] = useState('');
  const [isOpenToLateral, setOpenToLateral] = useState(false);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const number = fte.trim() === '' ? undefined : Number(fte.trim().replace(',', '.'));
  const isFteWrong =
    number !== undefined && !openPositionSchema.shape.fte.safeParse(number).success;
  const isSubjectMissing = !subjectSchema.safeParse(subject).success;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const position = openPositionSchema.safeParse({
      subject,
      isOpenToLateral,
      ...(number !== undefined && { fte: number }),
      ...(note.trim() && { note }),
    });
    if (position.success) onAdd(position.data);
  };
  return (
    <form noValidate className={classes.form} onSubmit={submit} aria-label={t('positions.add')}>
      <NativeSelect
        label={t('positions.subject')}
        value={subject}
        error={tried && isSubjectMissing && t('positions.subjectMissing')}
        onChange={({ currentTarget }) => setSubject(currentTarget.value)}
      >
        <option value="">{t('editing:choose')}</option>
        {byName.map(({ code, nl }) => (
          <option key={code} value={code}>
            {nl}
          </option>
        ))}
      </NativeSelect>
      <TextInput
        label={t('positions.size')}
        inputMode="decimal"
        autoComplete="off"
        value={fte}
        error={tried && isFteWrong && t('positions.sizeWrong')}
        onChange={({ currentTarget }) => setFte(currentTarget.value)}
      />
      <Checkbox
        label={t('positions.openToLateral')}
        checked={isOpenToLateral}
        onChange={({ currentTarget }) => setOpenToLateral(currentTarget.checked)}
      />
      <TextInput
        label={t('positions.note')}
        autoComplete="off"
        maxLength={200}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" size="compact-sm" loading={pending}>
          {t('editing:save')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          {t('editing:cancel')}
        </Button>
      </Group>
    </form>
  );
}
