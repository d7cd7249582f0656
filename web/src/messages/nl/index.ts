import { app } from './app.ts';
import { candidates } from './candidates.ts';
import { dashboard } from './dashboard.ts';
import { editing } from './editing.ts';
import { errors } from './errors.ts';
import { help } from './help.ts';
import { jointSessions } from './joint-sessions.ts';
import { palette } from './palette.ts';
import { platform } from './platform.ts';
import { practice } from './practice.ts';
import { settings } from './settings.ts';
import { signIn } from './sign-in.ts';
import { today } from './today.ts';
import { wishes } from './wishes.ts';

export const nl = {
  app,
  candidates,
  dashboard,
  editing,
  errors,
  help,
  jointSessions,
  palette,
  platform,
  practice,
  settings,
  signIn,
  today,
  wishes,
};
