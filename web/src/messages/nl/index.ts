import { app } from './app.ts';
import { candidates } from './candidates.ts';
import { dashboard } from './dashboard.ts';
import { editing } from './editing.ts';
import { errors } from './errors.ts';
import { ownFields } from './own-fields.ts';
import { ownWords } from './own-words.ts';
import { palette } from './palette.ts';
import { platform } from './platform.ts';
import { settings } from './settings.ts';
import { signIn } from './sign-in.ts';
import { today } from './today.ts';

export const nl = {
  app,
  candidates,
  dashboard,
  editing,
  errors,
  ownFields,
  ownWords,
  palette,
  platform,
  settings,
  signIn,
  today,
};
