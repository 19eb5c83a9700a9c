import { currentLanguage } from '../texts/texts.js';
import { actingTenant } from './acting.js';
import { Problem, Unreachable } from './problem.js';
import { noticeSessionEnd } from './session-signal.js';

/** A file on its way: how to stop it and what becomes of it. */
export interface Upload<Answer> {
  done: Promise<Answer>;
  stop: () => void;
}

/** Sends a file and tells how far it is; `fetch` cannot say that of what it sends. */
export function upload<Answer>(path: string, file: File, onProgress: (fraction: number) => void): Upload<Answer> {
  const request = new XMLHttpRequest();
  const done = new Promise<Answer>((resolve, reject) => {
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onload = () => {
      const answer: unknown = request.response;
      if (request.status >= 200 && request.status < 300) return resolve(answer as Answer);
      const problem = new Problem(request.status, answer ?? {});
      noticeSessionEnd(problem);
      reject(problem);
    };
    request.onerror = () => reject(new Unreachable());
    request.onabort = () => reject(new DOMException('Stopped', 'AbortError'));
  });
  request.open('POST', path);
  request.responseType = 'json';
  request.setRequestHeader('accept-language', currentLanguage());
  const tenant = actingTenant();
  if (tenant) request.setRequestHeader('minga-tenant', tenant);
  const body = new FormData();
  body.append('file', file);
  request.send(body);
  return { done, stop: () => request.abort() };
}
