// Wakes when somebody asked for a mail to sign in with. Throwing makes the event come again.
import { signInRequestPath } from '@instroom/domain/paths.ts';
import { onDocumentCreated } from 'firebase-functions/firestore';
import { appUrl } from '../platform/app-url.ts';
import { auth, db } from '../platform/firebase.ts';
import { answerRequest } from './answer-request.ts';

export const answerSignInRequest = onDocumentCreated(
  { document: signInRequestPath('{requestId}'), retry: true },
  async ({ params }) => {
    await answerRequest(db, auth, { ...params, appUrl: appUrl(), now: new Date() });
  },
);
