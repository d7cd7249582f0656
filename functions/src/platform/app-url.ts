// Where people open the application: what links in mail lead to, and where Authentication may send somebody back to.
import { defineString } from 'firebase-functions/params';

const local = 'http://127.0.0.1:5000';
const setting = defineString('APP_URL', { default: local });

/** The deployment tool writes the standard value down; the local backend knows nothing of it. */
export const appUrl = () => setting.value() || local;
