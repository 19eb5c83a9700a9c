import type { FastifyRequest } from 'fastify';
import { InvalidRequest } from '../problems/platform.problems.js';

/** No form of ours is half as deep; what walks through a value step by step within itself would fall over thousands of levels. */
const deepest = 32;

/** @throws InvalidRequest for a body that is nested as only an attacker's is */
export function refuseAbyss({ body }: FastifyRequest): void {
  if (Buffer.isBuffer(body)) return;
  let level = [body].filter(isObject);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= deepest) throw new InvalidRequest([{ pointer: '', code: 'platform:fields.too_deep' }]);
    level = level.flatMap((value) => Object.values(value).filter(isObject));
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
