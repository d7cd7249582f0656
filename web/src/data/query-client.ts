import { QueryClient } from '@tanstack/react-query';

/** What was read, for as long as the page is open. */
export const queryClient = new QueryClient();
