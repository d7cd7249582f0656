import { app } from './app.ts';
import { candidates } from './candidates.ts';
import { dashboard } from './dashboard.ts';
import { errors } from './errors.ts';
import { signIn } from './sign-in.ts';

export const nl = { app, candidates, dashboard, errors, signIn };
