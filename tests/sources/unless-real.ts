// Groups of tests on the real files: left out where these are not at hand, and the name of the group says so.
import { realFolder } from './real-files.ts';

export const unlessReal = {
  skip: realFolder === undefined,
  title: (title: string) =>
    realFolder ? title : `${title} (left out: INSTROOM_REFDATA names the folder with the files)`,
};
