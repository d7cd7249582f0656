// Orientation activities of a region, how many places of each were given, and who signed up, live.
import { activityPlacesSchema, activitySchema } from '@instroom/domain/activity/activity.ts';
import { registrationSchema } from '@instroom/domain/activity/registration.ts';
import { startOfDay } from '@instroom/domain/calendar.ts';
import {
  activitiesPath,
  activityPath,
  activityPlacesPath,
  placesOfActivityPath,
  registrationsPath,
} from '@instroom/domain/paths.ts';
import { limit, orderBy, where } from 'firebase/firestore';
import { liveQuery } from './live-query.ts';
import { listenToDocument, listenToQuery } from './read.ts';
import { regionKey } from './session.ts';

/** Some ten years of one a week; the oldest are left out. */
export const mostActivities = 500;
/** As many as the largest activity takes. */
const mostRegistrations = 5000;

export const activitiesQuery = (regionId: string) =>
  liveQuery(
    regionKey(regionId, 'activities'),
    listenToQuery(
      activitiesPath(regionId),
      activitySchema,
      orderBy('startsAt', 'desc'),
      limit(mostActivities),
    ),
  );

/** Those that candidates can go to, from a day on; the next ones. */
export const comingActivitiesQuery = (regionId: string, today: string) =>
  liveQuery(
    regionKey(regionId, 'activities', 'coming', today),
    listenToQuery(
      activitiesPath(regionId),
      activitySchema,
      where('status', '==', 'published'),
      where('startsAt', '>=', startOfDay(today)),
      orderBy('startsAt'),
      limit(20),
    ),
  );

/** Null where there is none. */
export const activityQuery = (regionId: string, activityId: string) =>
  liveQuery(
    regionKey(regionId, 'activities', 'one', activityId),
    listenToDocument(activityPath(regionId, activityId), activitySchema),
  );

/** Those of which places were handed out, by the id of the activity. */
export const activityPlacesQuery = (regionId: string) =>
  liveQuery(
    regionKey(regionId, 'activityPlaces'),
    listenToQuery(
      activityPlacesPath(regionId),
      activityPlacesSchema,
      orderBy('updatedAt', 'desc'),
      limit(mostActivities),
    ),
  );

/** Null before the first sign-up. */
export const placesOfActivityQuery = (regionId: string, activityId: string) =>
  liveQuery(
    regionKey(regionId, 'activityPlaces', 'one', activityId),
    listenToDocument(placesOfActivityPath(regionId, activityId), activityPlacesSchema),
  );

/** In order of arrival. */
export const registrationsOfActivityQuery = (regionId: string, activityId: string) =>
  liveQuery(
    regionKey(regionId, 'registrations', 'activity', activityId),
    listenToQuery(
      registrationsPath(regionId),
      registrationSchema,
      where('activityId', '==', activityId),
      orderBy('receivedAt'),
      limit(mostRegistrations),
    ),
  );

/** Latest first. */
export const registrationsOfCandidateQuery = (regionId: string, candidateId: string) =>
  liveQuery(
    regionKey(regionId, 'registrations', 'candidate', candidateId),
    listenToQuery(
      registrationsPath(regionId),
      registrationSchema,
      where('candidateId', '==', candidateId),
      orderBy('receivedAt', 'desc'),
      limit(100),
    ),
  );
