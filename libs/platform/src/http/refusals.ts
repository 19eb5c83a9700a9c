import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const reasons = {
  SignInNeeded: [401, 'Nobody is signed in, or no longer is'],
  NotAllowed: [403, 'Signed in, but this act is not the caller’s'],
  NotFound: [404, 'There is no such thing, or none that the caller may know of; both answer alike'],
  VersionConflict: [412, 'Somebody changed it meanwhile'],
  Invalid: [422, 'Values that the schema or a rule refuses, each with a pointer to its field'],
  VersionNeeded: [428, '`If-Match` is missing'],
  Problem: ['default', 'Anything else that went wrong'],
} as const;
type Reason = keyof typeof reasons;

/** What an operation answers when it refuses: one form for all (RFC 9457), described once and referred to. */
export const refusalComponents: NonNullable<OpenAPIObject['components']> = {
  schemas: {
    Problem: {
      type: 'object',
      required: ['type', 'title', 'status', 'detail', 'instance'],
      properties: {
        type: { type: 'string', format: 'uri', description: 'What kind of problem; stays the same in every language' },
        title: { type: 'string', description: 'In the reader’s language' },
        status: { type: 'integer' },
        detail: { type: 'string', description: 'What can be done about it' },
        instance: { type: 'string', description: 'Names this very answer, for whoever looks after the portal' },
        errors: {
          type: 'array',
          items: {
            type: 'object',
            required: ['pointer', 'code', 'detail'],
            properties: {
              pointer: { type: 'string', format: 'json-pointer' },
              code: { type: 'string' },
              detail: { type: 'string' },
            },
          },
        },
      },
    },
  },
  responses: Object.fromEntries(
    Object.entries(reasons).map(([name, [, description]]) => [
      name,
      { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
    ]),
  ),
};

/** The ways in which this operation may refuse, as references. */
export function refusalsOf({ security, parameters = [], requestBody }: Operation): Operation['responses'] {
  const taken: Reason[] = ['Problem'];
  const hasParameter = (place: string, name?: string) =>
    parameters.some((parameter) => 'in' in parameter && parameter.in === place && (name === undefined || parameter.name === name));
  if (security?.length) taken.push('SignInNeeded', 'NotAllowed');
  if (hasParameter('path')) taken.push('NotFound');
  if (hasParameter('path') || hasParameter('query') || requestBody) taken.push('Invalid');
  if (hasParameter('header', 'if-match')) taken.push('VersionConflict', 'VersionNeeded');
  return Object.fromEntries(taken.map((name) => [reasons[name][0], { $ref: `#/components/responses/${name}` }]));
}
