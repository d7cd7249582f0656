// Runs before each test file: tests with random input try the same in every run, so that a mutant lives or dies for good.
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: 1 });
