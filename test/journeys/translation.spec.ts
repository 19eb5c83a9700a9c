import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Member } from '#harness';
import { faultsOf } from '../browser/axe.js';
import { overhang, phone } from '../browser/browser.js';
import { Portal } from './support/portal.js';
import { inOrder } from './support/steps.js';
import type { Visitor } from './support/visitor.js';

/** A machine of the town: it speaks LibreTranslate's protocol and knows one sentence. */
function townMachine(): Server {
  return createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk)).on('end', () => {
      const { q } = JSON.parse(body) as { q: string[] };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ translatedText: q.map(() => 'Guia para agrupar oleiros') }));
    });
  });
}

/** A work gets to another language: proposed by a machine, called so, read by a person, and stale when the original moves on. */
describe('a translation', () => {
  let portal: Portal;
  let machine: Server;
  let author: Member;
  let reader: Member;
  let ana: Visitor;
  let rui: Visitor;
  let id: string;
  const step = inOrder(() => portal);

  beforeAll(async () => {
    machine = townMachine();
    await new Promise<void>((resolve) => machine.listen(0, '127.0.0.1', resolve));
    portal = await Portal.open({ settings: { TRANSLATOR_URL: `http://127.0.0.1:${(machine.address() as AddressInfo).port}` } });
    const chile = await portal.app.aCountry('cl');
    author = await portal.app.aPerson(chile, ['focal-point'], { name: 'Ana Rojas' });
    reader = await portal.app.aPerson(chile, ['member'], { name: 'Rui Prado', locale: 'pt' });
    const { body } = await author.post('/api/v1/resources/bulk', {
      visibility: 'network',
      items: [{ type: 'methodology', language: 'es', titles: { es: 'Guía para agrupar alfareros' }, abstracts: {}, authors: [{ name: 'Ana Rojas' }], licence: 'cc-by-4.0' }],
    }).expect(200);
    id = body.results[0].id as string;
    await portal.app.settle();
  }, 120_000);
  afterAll(async () => {
    await portal?.close();
    await new Promise((resolve) => machine.close(resolve));
  });

  async function expectSound(visitor: Visitor): Promise<void> {
    expect(await faultsOf(visitor.page)).toEqual([]);
    const before = visitor.page.viewportSize()!;
    await visitor.page.setViewportSize(phone);
    expect(await overhang(visitor.page)).toBe(0);
    await visitor.page.setViewportSize(before);
    expect(visitor.complaints).toEqual([]);
  }

  step('is asked of a machine while one writes', async () => {
    ana = await portal.welcome(author);
    await ana.go(`/deposits/${id}`);
    await ana.press(/^De qué trata/);
    await ana.press('Proponer en portugués');
    await ana.expectWords('Ya hay una propuesta en portugués. Léala y corrija lo que haga falta.');
    await ana.expectWords('Traducción automática que nadie ha revisado');
    await expectSound(ana);
  });

  step('is read for the others by whoever was named for the language', async () => {
    await ana.go('/people');
    const readers = ana.main.getByRole('combobox', { name: 'portugués' });
    await readers.click();
    await ana.page.getByRole('option', { name: 'Rui Prado' }).click();
    await ana.expectWords('Guardado.');
    await expectSound(ana);
    rui = await portal.welcome(reader, 'pt');
    await rui.go(`/resources/${id}`);
    await rui.expectTitle('Guia para agrupar oleiros');
    await rui.expectWords('Tradução automática que ninguém revisou');
    await expectSound(rui);
    await rui.press('Diz o mesmo que o original');
    await rui.expectWords('Revisada por Rui Prado');
  });

  step('says so when the original has moved on', async () => {
    const { body } = await author.get(`/api/v1/resources/${id}`).expect(200);
    await author.patch(`/api/v1/resources/${id}`, { titles: { ...body.titles, es: 'Guía para agrupar alfareros y tejedoras' } }, body.version).expect(200);
    await rui.page.reload();
    await rui.expectWords('O original mudou depois e pode não dizer o mesmo');
    await expectSound(rui);
  });
});
