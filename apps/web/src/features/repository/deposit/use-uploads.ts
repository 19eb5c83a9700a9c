import { useState } from 'react';
import { api } from '../../../api/client.js';
import { upload } from '../../../api/upload.js';
import type { FileView } from '../../../api/views.js';
import type { Deposit } from './use-deposit.js';

/** A file on its way, or one that did not arrive. */
export interface Going {
  key: string;
  file: File;
  fraction: number;
  error: unknown;
  stop: () => void;
}

let last = 0;

/** Sends files one beside the other and keeps those that failed, so that they can be sent again. */
export function useUploads({ draft, autosave }: Deposit) {
  const [going, setGoing] = useState<readonly Going[]>([]);
  const path = `/api/v1/resources/${draft.id}/files`;
  const update = (key: string, change: Partial<Going>) => setGoing((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const forget = (key: string) => setGoing((all) => all.filter((one) => one.key !== key));
  const refresh = async () => {
    const { data } = await api.GET('/api/v1/resources/{id}', { params: { path: { id: draft.id } } });
    if (data) autosave.adopt(data);
  };
  const send = (file: File) => {
    const key = String(++last);
    const sent = upload<FileView>(path, file, (fraction) => update(key, { fraction }));
    setGoing((all) => [...all, { key, file, fraction: 0, error: null, stop: sent.stop }]);
    sent.done.then(
      async () => {
        await refresh();
        forget(key);
      },
      (error: unknown) => (error instanceof DOMException ? forget(key) : update(key, { error })),
    );
  };
  return {
    going,
    send: (files: Iterable<File>) => [...files].forEach(send),
    again: (one: Going) => {
      forget(one.key);
      send(one.file);
    },
    forget: (one: Going) => forget(one.key),
    refresh,
  };
}
