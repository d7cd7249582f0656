import { extensionOf } from '@instroom/domain/attachment/attachment.ts';
import { Button, FileButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** What choosing a file offers first; what it is, its content tells the server. */
const accepted = [...Object.values(extensionOf), 'jpeg'].map((ending) => `.${ending}`).join(',');

export function AddButton({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation('attachments');
  const resetInput = useRef<() => void>(null);
  const choose = (files: readonly File[]) => {
    onFiles(files);
    // Else the same file, chosen again, would be no change.
    resetInput.current?.();
  };
  return (
    <FileButton multiple accept={accepted} resetRef={resetInput} onChange={choose}>
      {(props) => (
        <Button
          {...props}
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} stroke={1.8} aria-hidden />}
          aria-label={t('addLong')}
        >
          {t('add')}
        </Button>
      )}
    </FileButton>
  );
}
