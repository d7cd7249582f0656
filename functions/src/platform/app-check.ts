// App Check: whether callables answer only to our own application. Endpoints of forms and agendas are no callables: a form
// in somebody's website could not prove to be ours, and has its own limits.
import { defineBoolean } from 'firebase-functions/params';

const setting = defineBoolean('ENFORCE_APP_CHECK', { default: false });

/** Read while the functions load: to the SDK an unread setting would count as yes. */
export const enforceAppCheck = process.env[setting.name] === 'true';
