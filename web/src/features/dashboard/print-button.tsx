import type { ExportPurpose } from '@instroom/domain/codes/export-purpose.ts';
import { canManage } from '@instroom/domain/region/member.ts';
import { Button, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { useSession } from '../../data/session.ts';
import { useCommand } from '../../shared/use-command.ts';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { PurposeSelect } from './report/purpose-select.tsx';
import { sendReportFiguresExport } from './report/report-commands.ts';

type Props = {
  /** What is printed: a part, or the id of a dashboard of somebody's own. */
  page: string;
  /** Whether all numbers may stand on paper: a purpose was stated, and the audit log has it. */
  onExact: (isExact: boolean) => void;
};

/** The page on paper, once the audit log knows of it. */
export function PrintButton(props: Props) {
  const { t } = useTranslation('dashboard');
  return (
    <PopoverButton words={t('print.open')} icon={IconPrinter} width={320}>
      {(close) => <PrintChoice {...props} onClose={close} />}
    </PopoverButton>
  );
}

function PrintChoice({ page, onExact, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation(['dashboard', 'report', 'errors']);
  const { regionId, member } = useSession();
  const [purpose, setPurpose] = useState<ExportPurpose>();
  const isOpen = useOpenUntilPrinted(onClose, onExact);
  const printing = useCommand(
    async (commandId, wish: { page: string; purpose?: ExportPurpose }) => {
      await sendReportFiguresExport({ regionId, commandId, format: 'print', ...wish });
      if (!isOpen.current) return;
      // Before the browser takes its picture of the page.
      flushSync(() => onExact(wish.purpose !== undefined));
      window.print();
    },
  );
  const choose = (chosen: ExportPurpose | undefined) => {
    setPurpose(chosen);
    onExact(false);
  };
  return (
    <Stack gap="sm">
      {canManage(member) && <PurposeSelect purpose={purpose} onChange={choose} />}
      {!purpose && <Text size="sm">{t('dashboard:print.lead')}</Text>}
      <Button
        loading={printing.isPending}
        onClick={() => printing.mutate({ page, ...(purpose && { purpose }) })}
      >
        {t('report:formats.print')}
      </Button>
      <Text size="sm" role="status" c="red">
        {printing.error && t(`errors:${errorCodeOf(printing.error)}`)}
      </Text>
    </Stack>
  );
}

/** A purpose holds for one time on paper, and no longer than somebody looks at what was stated. */
function useOpenUntilPrinted(onClose: () => void, onExact: Props['onExact']) {
  const isOpen = useRef(true);
  const latest = useRef(onClose);
  latest.current = onClose;
  useEffect(() => {
    isOpen.current = true;
    const close = () => latest.current();
    window.addEventListener('afterprint', close);
    return () => {
      isOpen.current = false;
      window.removeEventListener('afterprint', close);
      onExact(false);
    };
  }, [onExact]);
  return isOpen;
}
