import { type SourceId, sourceOf } from '@instroom/domain/reference/source.ts';
import { Button, FileButton, Group, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../paths.ts';
import { ErrorNotice } from '../../shared/error-notice.tsx';
import { useCommand } from '../../shared/use-command.ts';
import { sendImportFile, sendStartImport } from './import-commands.ts';
import classes from './imports.module.css';

type Props = { sourceId: SourceId; isFile: boolean; disabled: boolean };

/** Eight megabytes become less than twelve in base64, which is what one command may carry. */
const mostBytes = 8_000_000;

/** Asks a source now, or takes a file; a trial shows what would change. Leads to the page of the round. */
export function SourceActions({ sourceId, isFile, disabled }: Props) {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const source = sourceOf(sourceId).nl;
  const [isTooLarge, setIsTooLarge] = useState(false);
  const toRun = ({ runId }: { runId: string }) =>
    void navigate({ to: paths.platformImportRun, params: { runId } });

  const start = useCommand((commandId, isDryRun: boolean) =>
    sendStartImport({ sourceId, isDryRun, commandId }),
  );
  const bring = useCommand(
    (commandId, wish: { fileName: string; content: string; isDryRun: boolean }) =>
      sendImportFile({ sourceId, commandId, ...wish }),
  );
  const take = async (file: File | null, isDryRun: boolean) => {
    if (!file) return;
    setIsTooLarge(file.size > mostBytes);
    if (file.size > mostBytes) return;
    const content = await base64Of(file);
    bring.mutate({ fileName: file.name.slice(0, 200), content, isDryRun }, { onSuccess: toRun });
  };
  const error = start.error ?? bring.error;
  const isPending = start.isPending || bring.isPending;

  return (
    <>
      <Group gap="xs" justify="flex-end" className={classes.buttons}>
        {isFile ? (
          <>
            <FileButton
              accept=".csv,.json,text/csv,application/json"
              onChange={(file) => void take(file, true)}
            >
              {(props) => (
                <Button
                  {...props}
                  size="compact-sm"
                  variant="subtle"
                  disabled={disabled || isPending}
                  aria-label={t('fileDryRunLabel', { source })}
                >
                  {t('dryRun')}
                </Button>
              )}
            </FileButton>
            <FileButton
              accept=".csv,.json,text/csv,application/json"
              onChange={(file) => void take(file, false)}
            >
              {(props) => (
                <Button
                  {...props}
                  size="compact-sm"
                  variant="default"
                  disabled={disabled}
                  loading={isPending}
                  aria-label={t('fileLabel', { source })}
                >
                  {t('file')}
                </Button>
              )}
            </FileButton>
          </>
        ) : (
          <>
            <Button
              size="compact-sm"
              variant="subtle"
              disabled={disabled || isPending}
              aria-label={t('dryRunLabel', { source })}
              onClick={() => start.mutate(true, { onSuccess: toRun })}
            >
              {t('dryRun')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              disabled={disabled}
              loading={isPending}
              aria-label={t('runLabel', { source })}
              onClick={() => start.mutate(false, { onSuccess: toRun })}
            >
              {t('run')}
            </Button>
          </>
        )}
      </Group>
      {isTooLarge && (
        <Text size="sm" c="red" role="alert">
          {t('tooLarge')}
        </Text>
      )}
      {error && <ErrorNotice error={error} />}
    </>
  );
}

/** As it is, byte for byte: its encoding is judged where it is read. */
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let start = 0; start < bytes.length; start += 0x8000)
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(text);
}
