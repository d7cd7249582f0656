// Runs before each test file that has no browser: the SDKs look at the backend of this run.
import { pointSdksAtBackend } from './backend.ts';

pointSdksAtBackend();
