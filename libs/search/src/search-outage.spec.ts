import { connect, createServer, type Server, type Socket } from 'node:net';
import { Meilisearch } from 'meilisearch';
import { type Member, TestApp, type TestTenant } from '#harness';

/** A door in front of the index that can be shut: whoever is inside is thrown out, whoever knocks is refused. */
class Door {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private port = 0;

  constructor(private readonly target: URL) {}

  async open(): Promise<string> {
    this.server = createServer((socket) => {
      const inner = connect(Number(this.target.port), this.target.hostname);
      for (const each of [socket, inner]) {
        this.sockets.add(each);
        each.on('error', () => undefined).on('close', () => this.sockets.delete(each));
      }
      socket.pipe(inner).pipe(socket);
    });
    await new Promise<void>((resolve) => this.server!.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as { port: number }).port;
    return `http://127.0.0.1:${this.port}`;
  }

  async shut(): Promise<void> {
    const closed = new Promise((resolve) => this.server!.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}

interface Answer {
  engine: string;
  degraded: boolean;
  total: number;
  hits: { title: { text: string } }[];
}

describe('search when the index is away', () => {
  const key = process.env['TEST_MEILI_KEY']!;
  let door: Door;
  let portal: TestApp;
  let chile: TestTenant;
  let chilean: Member;
  let coordinator: Member;

  const load = async (...names: string[]) => {
    const items = names.map((title) => ({ type: 'study', language: 'es', titles: { es: title } }));
    await chilean.post('/api/v1/resources/bulk', { visibility: 'public', items }).expect(200);
    await portal.settle();
  };
  const search = async (q: string): Promise<Answer> => (await portal.nobody.get(`/api/v1/search?q=${encodeURIComponent(q)}`).expect(200)).body as Answer;
  const uid = () => `${portal.config.get('NAMESPACE')}_resources`;
  const meili = () => new Meilisearch({ host: process.env['TEST_MEILI_URL']!, apiKey: key });
  const held = async () => (await meili().index(uid()).getStats()).numberOfDocuments;
  const until = async (check: () => Promise<boolean>) => {
    for (let tries = 0; tries < 300; tries++) {
      if (await check().catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('It did not come about');
  };
  const healed = () => until(async () => !(await search('minería')).degraded);

  beforeAll(async () => {
    door = new Door(new URL(process.env['TEST_MEILI_URL']!));
    portal = await TestApp.start({ config: { MEILI_URL: await door.open() } });
    chile = await portal.aCountry('cl');
    chilean = await portal.aPerson(chile, ['focal-point']);
    coordinator = await portal.aPerson(await portal.network(), ['network-administrator']);
    await load('Proveedores de la minería', 'Turismo rural');
    await healed();
  });
  afterAll(async () => {
    await portal?.stop();
    await door?.shut();
  });

  it('answers from PostgreSQL, says so, and takes in afterwards what came meanwhile', async () => {
    expect(await search('minería')).toMatchObject({ engine: 'meilisearch', degraded: false, total: 1 });
    await door.shut();
    expect(await search('minería')).toMatchObject({ engine: 'postgres', degraded: true, total: 1 });
    await load('Seguridad en la minería del cobre');
    expect(await search('minería')).toMatchObject({ engine: 'postgres', degraded: true, total: 2 });
    await door.open();
    await healed();
    expect(await search('minería')).toMatchObject({ engine: 'meilisearch', total: 2 });
    await until(async () => (await held()) === 3);
  });

  it('finds at once, and in its counts, what the index has not taken in yet', async () => {
    await portal.owner.query("update search_document set indexed_version = 0 where number = (select max(number) from search_document)");
    const [{ number }] = (await portal.owner.query<{ number: number }>('select max(number) as number from search_document')).rows as [{ number: number }];
    await meili().index(uid()).deleteDocument(number).waitTask();
    expect(await search('minería')).toMatchObject({ engine: 'meilisearch', degraded: false, total: 2 });
    await until(async () => (await held()) === 3);
  });

  it('fills an index that was lost', async () => {
    await meili().deleteIndex(uid()).waitTask();
    expect(await search('turismo')).toMatchObject({ engine: 'postgres', degraded: true, total: 1 });
    await until(async () => (await held()) === 3);
    await healed();
    expect(await search('turismo')).toMatchObject({ engine: 'meilisearch', total: 1 });
  });

  it('mends an index that differs from the projection when it comes back', async () => {
    await door.shut();
    await until(async () => (await search('minería')).degraded);
    const [{ number }] = (await portal.owner.query<{ number: number }>('select min(number) as number from search_document')).rows as [{ number: number }];
    await meili().index(uid()).deleteDocument(number).waitTask();
    await meili().index(uid()).addDocuments([{ number: 999_999, version: 1, tenantId: chile.id, audience: ['public'], lexemes: ['miner'] }]).waitTask();
    await new Promise((resolve) => setTimeout(resolve, 2500)); // the keeper looks every two seconds
    await door.open();
    const numbers = async () => (await meili().index(uid()).getDocuments({ fields: ['number'], limit: 100 })).results.map((each) => Number(each['number']));
    await until(async () => (await numbers()).includes(number));
    await portal.settle();
    expect(await numbers()).not.toContain(999_999);
  });

  it('is built anew beside the live one, from the texts up', async () => {
    await portal.owner.query('update search_posting set impact = 0');
    await chilean.post('/api/v1/search/rebuilds', { analyse: true }).expect(403);
    await coordinator.post('/api/v1/search/rebuilds', { analyse: true }).expect(202);
    await portal.settle();
    const { rows } = await portal.owner.query('select 1 from search_posting where impact = 0');
    expect(rows).toHaveLength(0);
    expect(await search('minería')).toMatchObject({ engine: 'meilisearch', degraded: false, total: 2 });
    expect((await meili().getRawIndexes({ limit: 1000 })).results.map((each) => each.uid)).not.toContain(`${uid()}_next`);
  });
});
