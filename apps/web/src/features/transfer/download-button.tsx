import { Button, type ButtonProps } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { download } from '../../api/download.js';
import { ProblemNote } from '../../ui/problem-note.js';

/** Fetches a file and saves it; says so when it could not be had. */
export function DownloadButton({ path, children, ...button }: { path: string; children: ReactNode } & ButtonProps) {
  const fetching = useMutation({ mutationFn: () => download(path) });
  return (
    <>
      <Button variant="default" leftSection={<IconDownload size={18} aria-hidden="true" />} {...button} loading={fetching.isPending} onClick={() => fetching.mutate()}>{children}</Button>
      <ProblemNote error={fetching.error} />
    </>
  );
}
