import { explained, type Figure } from '@instroom/domain/figures/figure.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { InfoButton } from '../../ui/info-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import classes from './dashboard.module.css';
import { ToldPanel } from './outside.tsx';

type Props = { figure: Figure; children: ReactNode };

/** A figure that is a table only and tells its numbers as they may be; its definition stands on paper as well. */
export function TablePanel({ figure, children }: Props) {
  const { t } = useTranslation('dashboard');
  const isPrinting = usePrinting();
  return (
    <ToldPanel>
      <Panel
        title={figure.nl}
        info={<InfoButton label={t('info', { figure: figure.nl })} text={explained(figure)} />}
      >
        {children}
        {isPrinting && <p className={classes.note}>{explained(figure)}</p>}
      </Panel>
    </ToldPanel>
  );
}
