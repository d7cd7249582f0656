// The bytes of a file, for as long as somebody looks at it: nothing keeps them when he or she is done.
import type { Attachment } from '@instroom/domain/attachment/attachment.ts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Identified } from '../../../data/read.ts';
import { regionKey, useSession } from '../../../data/session.ts';
import { fetchAttachment } from './attachment-commands.ts';

export function useBytes(candidateId: string, { id, mime }: Identified<Attachment>) {
  const { regionId } = useSession();
  const query = useQuery({
    queryKey: regionKey(regionId, 'attachmentBytes', candidateId, id),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: 'always',
    queryFn: async ({ signal }) => {
      const bytes = await fetchAttachment({ regionId, candidateId, attachmentId: id }, signal);
      // Of the kind that its content has; a browser is not left to guess.
      return new Blob([bytes], { type: mime });
    },
  });
  return { query, url: useObjectUrl(query.data) };
}

function useObjectUrl(blob: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!blob) return undefined;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => {
      URL.revokeObjectURL(made);
      setUrl(undefined);
    };
  }, [blob]);
  return url;
}
