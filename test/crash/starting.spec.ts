import { once } from 'node:events';
import { createServer } from 'node:net';
import { freePort } from '../../apps/portal/src/engines/index.js';
import { RunningPortal } from './running-portal.js';

describe('npm start', () => {
  let portal: RunningPortal;
  beforeAll(async () => {
    portal = new RunningPortal(await freePort());
    await portal.start();
  }, 180_000);
  afterAll(async () => {
    await portal.stop();
    portal.remove();
  });

  it('serves portal and API', async () => {
    expect((await fetch(`${portal.url}/es`)).headers.get('content-type')).toContain('text/html');
    expect(await (await fetch(`${portal.url}/health/ready`)).json()).toMatchObject({ status: 'ready' });
  });

  it('leaves the portal alone that runs from the folder already, and says where it is', async () => {
    const { code, said } = await portal.attempt({ PORT: String(await freePort()) });
    expect(code).toBe(1);
    expect(said).toContain('Minga already runs from this folder');
    expect(said).toContain(portal.url);
    expect((await fetch(`${portal.url}/health/ready`)).status).toBe(200);
  });

  it('names the port that somebody else has, and how to choose another', async () => {
    const other = new RunningPortal(await freePort());
    const squatter = createServer().listen(other.port);
    await once(squatter, 'listening');
    const { code, said } = await other.attempt();
    squatter.close();
    other.remove();
    expect(code).toBe(1);
    expect(said).toContain(`Port ${other.port} is in use by another program`);
    expect(said).toContain(`PORT=${other.port + 1} npm start`);
  });

  it('says what a port is', async () => {
    const other = new RunningPortal(0);
    expect(await other.attempt({ PORT: 'three thousand' })).toEqual({ code: 1, said: expect.stringContaining('PORT must be a number') });
    other.remove();
  });

  it('lists every fault of the configuration at once, and leaves nothing running', async () => {
    const other = new RunningPortal(await freePort());
    const { code, said } = await other.attempt({ SMTP_URL: 'pigeon://roof', LOG_LEVEL: 'loud' });
    expect(code).toBe(1);
    expect(said).toContain('SMTP_URL');
    expect(said).toContain('LOG_LEVEL');
    other.remove();
  });

  it('stops everything on Ctrl-C, and is back soon', async () => {
    await portal.stop();
    expect(portal.alive).toEqual({ postgres: false, meilisearch: false });
    await expect(fetch(`${portal.url}/health/live`)).rejects.toThrow('fetch failed');
    await portal.start(30_000);
    expect((await fetch(`${portal.url}/health/ready`)).status).toBe(200);
  });
});
