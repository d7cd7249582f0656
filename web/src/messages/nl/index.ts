import { account } from './account.ts';
import { app } from './app.ts';
import { candidates } from './candidates.ts';
import { dashboard } from './dashboard.ts';
import { editing } from './editing.ts';
import { errors } from './errors.ts';
import { palette } from './palette.ts';
import { platform } from './platform.ts';
import { security } from './security.ts';
import { settings } from './settings.ts';
import { signIn } from './sign-in.ts';
import { today } from './today.ts';

export const nl = {
  account,
  app,
  candidates,
  dashboard,
  editing,
  errors,
  palette,
  platform,
  security,
  settings,
  signIn,
  today,
};
