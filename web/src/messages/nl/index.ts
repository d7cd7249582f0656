import { account } from './account.ts';
import { activities } from './activities.ts';
import { app } from './app.ts';
import { attachments } from './attachments.ts';
import { attention } from './attention.ts';
import { audit } from './audit.ts';
import { board } from './board.ts';
import { calendar } from './calendar.ts';
import { candidateList } from './candidate-list.ts';
import { candidates } from './candidates.ts';
import { costs } from './costs.ts';
import { dashboard } from './dashboard.ts';
import { editing } from './editing.ts';
import { errors } from './errors.ts';
import { forms } from './forms.ts';
import { help } from './help.ts';
import { imports } from './imports.ts';
import { inbox } from './inbox.ts';
import { insight } from './insight.ts';
import { invitation } from './invitation.ts';
import { jointSessions } from './joint-sessions.ts';
import { mail } from './mail.ts';
import { network } from './network.ts';
import { notifications } from './notifications.ts';
import { ownFields } from './own-fields.ts';
import { ownWords } from './own-words.ts';
import { palette } from './palette.ts';
import { people } from './people.ts';
import { platform } from './platform.ts';
import { practice } from './practice.ts';
import { region } from './region.ts';
import { report } from './report.ts';
import { schools } from './schools.ts';
import { security } from './security.ts';
import { settings } from './settings.ts';
import { signIn } from './sign-in.ts';
import { taskLists } from './task-lists.ts';
import { taskTemplates } from './task-templates.ts';
import { tasks } from './tasks.ts';
import { timeline } from './timeline.ts';
import { today } from './today.ts';
import { views } from './views.ts';
import { websites } from './websites.ts';
import { wishes } from './wishes.ts';

export const nl = {
  account,
  activities,
  app,
  attachments,
  attention,
  audit,
  board,
  calendar,
  candidateList,
  candidates,
  costs,
  dashboard,
  editing,
  errors,
  forms,
  imports,
  inbox,
  insight,
  invitation,
  ownFields,
  ownWords,
  help,
  jointSessions,
  mail,
  network,
  notifications,
  palette,
  people,
  platform,
  region,
  report,
  schools,
  security,
  practice,
  settings,
  signIn,
  tasks,
  taskLists,
  taskTemplates,
  timeline,
  today,
  views,
  websites,
  wishes,
};
