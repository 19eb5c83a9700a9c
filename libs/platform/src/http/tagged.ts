import type { FastifyReply } from 'fastify';
import { etag } from './schemas.js';

/** Answers with the version the next edit must name. */
export function tagged<View extends { version: number }>(reply: FastifyReply, view: View): View {
  void reply.header('etag', etag(view.version));
  return view;
}
