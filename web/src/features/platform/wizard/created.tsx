import { Button, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../paths.ts';
import type { newRegionWish } from './new-region-input.ts';
import classes from './wizard.module.css';

type Props = { wish: NonNullable<ReturnType<typeof newRegionWish>>; onAgain: () => void };

/** The region is there; what happens now, and who does what. */
export function Created({ wish: { region, firstAdmin }, onAgain }: Props) {
  const { t } = useTranslation('platform');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={classes.wizard}>
      <div className={classes.step}>
        <IconCircleCheck size={36} stroke={1.5} color="var(--bar)" aria-hidden />
        <Title order={2} ref={heading} tabIndex={-1} className={classes.heading}>
          {t('wizard.created.title', { name: region.name })}
        </Title>
        <ol className={classes.nextSteps}>
          <li>
            {t('wizard.created.invited', { name: firstAdmin.displayName, email: firstAdmin.email })}
          </li>
          <li>{t('wizard.created.notice', { email: region.desk.email })}</li>
          <li>{t('wizard.created.start', { name: firstAdmin.displayName })}</li>
          <li>{t('wizard.created.status')}</li>
        </ol>
        <div className={classes.buttons}>
          <Button
            renderRoot={(button) => (
              <Link to={paths.platformRegion} params={{ regionId: region.regionId }} {...button} />
            )}
          >
            {t('wizard.created.open')}
          </Button>
          <Button variant="default" onClick={onAgain}>
            {t('wizard.created.again')}
          </Button>
        </div>
      </div>
    </div>
  );
}
