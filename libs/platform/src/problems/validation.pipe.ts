import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { $ZodIssue } from 'zod/v4/core';
import { InvalidRequest } from './platform.problems.js';
import type { InvalidField } from './problem.js';

const escape = (segment: PropertyKey): string => String(segment).replaceAll('~', '~0').replaceAll('/', '~1');

/** The pointer of a path: `['titles', 'pt']` is `/titles/pt`. */
export const pointerOf = (path: readonly PropertyKey[]): string => path.map((segment) => `/${escape(segment)}`).join('');

/** Nobody corrects more at a time; an answer must not grow with what a stranger sends. */
const mostFaults = 100;

/** Says a schema's issue in our own codes; an issue may raise several (one per unknown field). */
export function fieldsOf(issue: $ZodIssue): InvalidField[] {
  const pointer = pointerOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, mostFaults).map((key) => ({ pointer: `${pointer}/${escape(key)}`, code: 'unrecognized' }));
    case 'too_small':
      return [{ pointer, code: 'too_small', params: { minimum: Number(issue.minimum) } }];
    case 'too_big':
      return [{ pointer, code: 'too_big', params: { maximum: Number(issue.maximum) } }];
    case 'invalid_format':
      return [{ pointer, code: 'format' }];
    case 'invalid_type':
      return [{ pointer, code: issue.message.endsWith('received undefined') ? 'required' : 'invalid' }];
    case 'custom':
      return [{ pointer, code: issue.message.includes(':') ? issue.message : 'invalid', params: issue.params }];
    default:
      return [{ pointer, code: 'invalid' }];
  }
}

/** Checks every body, query and parameter that declares a schema; answers 422 with all faults at once, up to a hundred. */
export const validationPipe = (): StandardSchemaValidationPipe =>
  new StandardSchemaValidationPipe({
    validateOptions: undefined,
    exceptionFactory: (issues) =>
      new InvalidRequest((issues as unknown as $ZodIssue[]).slice(0, mostFaults).flatMap(fieldsOf).slice(0, mostFaults)),
  });
