import type { TestApp } from '#harness';

interface KeptMail {
  kind: string;
  content: { subject: string; paragraphs: string[]; action?: { url: string } };
}

/** What was last written to an address. */
export async function mailsTo(app: TestApp, address: string): Promise<KeptMail[]> {
  await app.settle();
  const { rows } = await app.owner.query<KeptMail>('select kind, content from mail where address = $1 order by queued_at desc', [address]);
  return rows;
}

/** The secret of the last link that was sent to an address. */
export async function linkTo(app: TestApp, address: string): Promise<string> {
  const [last] = await mailsTo(app, address);
  return new URL(last!.content.action!.url).hash.slice(1);
}

/** The cookies that an answer sets, by name, each with its attributes. */
export function cookiesOf(response: { headers: Record<string, unknown> }): Map<string, { value: string; attributes: string[] }> {
  const lines = (response.headers['set-cookie'] ?? []) as string[];
  return new Map(lines.map((line) => {
    const [pair = '', ...attributes] = line.split('; ');
    const [name = '', value = ''] = pair.split('=');
    return [name, { value, attributes }];
  }));
}
