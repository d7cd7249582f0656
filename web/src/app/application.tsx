import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { LookProvider } from './providers.tsx';
import { router } from './router.tsx';

const queryClient = new QueryClient();

export function Application() {
  return (
    <StrictMode>
      <LookProvider>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </LookProvider>
    </StrictMode>
  );
}
