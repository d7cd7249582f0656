import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel.tsx';
import classes from './help.module.css';

const onMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
const control = onMac ? '⌘' : 'Ctrl';

const groups = [
  {
    name: 'everywhere',
    shortcuts: [
      { keys: [control, 'K'], does: 'find' },
      { keys: ['↑', '↓'], does: 'choose' },
      { keys: ['Esc'], does: 'close' },
    ],
  },
  {
    name: 'inList',
    shortcuts: [
      { keys: ['↓', 'J'], does: 'nextRow' },
      { keys: ['↑', 'K'], does: 'previousRow' },
      { keys: ['Enter'], does: 'openRow' },
      { keys: ['Spatie'], does: 'selectRow' },
      { keys: ['Shift', 'Spatie'], does: 'selectRange' },
    ],
  },
  {
    name: 'inDossier',
    shortcuts: [
      { keys: ['F2'], does: 'open' },
      { keys: ['Enter'], does: 'save' },
      { keys: [control, 'Enter'], does: 'saveText' },
      { keys: ['Esc'], does: 'undo' },
    ],
  },
] as const;

export function Shortcuts() {
  const { t } = useTranslation('help');
  return (
    <Panel title={t('shortcuts.title')} className={classes.keyboard}>
      {groups.map(({ name, shortcuts }) => (
        <div key={name} className={classes.shortcuts}>
          <h3>{t(`shortcuts.${name}`)}</h3>
          <dl>
            {shortcuts.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{t(`shortcuts.${does}`)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </Panel>
  );
}
