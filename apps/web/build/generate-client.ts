import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

/** Where the types of the portal's interface are kept. */
export const generatedTypes: URL = new URL('../src/api/schema.d.ts', import.meta.url);

/** Writes the types of the interface that a running portal describes. */
export async function typesOf(portal: string): Promise<string> {
  const answer = await fetch(new URL('/api/openapi.json', portal));
  if (!answer.ok) throw new Error(`${portal} does not describe its interface: HTTP ${answer.status}.`);
  const types = astToString(await openapiTS((await answer.json()) as Parameters<typeof openapiTS>[0]));
  return `/** Generated from the portal's own description by build/generate-client.ts; not written by hand. */\n\n${types}`;
}

/** `node apps/web/build/generate-client.ts [address of a running portal]` */
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(generatedTypes, await typesOf(process.argv[2] ?? 'http://localhost:3000'));
}
