import { type Member, TestApp } from '#harness';
import { faultsOf } from '../browser/axe.js';
import { overhang, phone } from '../browser/browser.js';
import { Portal } from './support/portal.js';
import { inOrder } from './support/steps.js';
import type { Visitor } from './support/visitor.js';

/** What another Minga makes public comes to a curator here as drafts. */
describe('harvesting from another repository', () => {
  let there: TestApp;
  let portal: Portal;
  let curator: Member;
  let lucia: Visitor;
  let address: string;
  const step = inOrder(() => portal);

  beforeAll(async () => {
    there = await TestApp.start({ meilisearch: false });
    await there.app.listen(0, '127.0.0.1');
    address = `${(await there.app.getUrl()).replace('[::1]', '127.0.0.1')}/oai`;
    const focal = await there.aPerson(await there.aCountry(), ['focal-point']);
    const items = ['Guía de consorcios', 'Manual de encadenamientos', 'Estudio de la mora azul'].map((title) => ({ type: 'study', language: 'es', titles: { es: title }, authors: [{ name: 'Rojas, Ana' }], licence: 'cc-by-4.0' }));
    await focal.post('/api/v1/resources/bulk', { visibility: 'public', items }).expect(200);
    await focal.post('/api/v1/resources/bulk', { visibility: 'network', items: [{ ...items[0], titles: { es: 'Solo para la red' } }] }).expect(200);
    portal = await Portal.open({ meilisearch: false, settings: { HARVEST_HOSTS: new URL(address).host } });
    curator = await portal.app.aPerson(await portal.app.aCountry('uy'), ['curator'], { name: 'Lucía Sosa' });
  }, 120_000);
  afterAll(async () => {
    await portal?.close();
    await there?.stop();
  });

  step('a repository is named, and the form says what it did not understand', async () => {
    lucia = await portal.welcome(curator);
    await lucia.follow('Otros repositorios', lucia.page);
    await lucia.expectTitle('Otros repositorios');
    await lucia.press('Agregar un repositorio');
    await lucia.main.getByLabel('Nombre').fill('Minga hermana');
    await lucia.main.getByLabel('Dirección OAI-PMH').fill(`${address}?verb=Identify`);
    await lucia.press('Agregar');
    await lucia.expectWords('Indique la dirección sin contraseña ni parámetros.');
    await lucia.main.getByLabel('Dirección OAI-PMH').fill(address);
    await lucia.press('Agregar');
    await lucia.page.getByRole('heading', { level: 2, name: 'Minga hermana' }).waitFor();
  });

  step('a harvest brings what is public there, as drafts, and says so by itself', async () => {
    await lucia.press('Cosechar ahora');
    await lucia.expectWords('Terminada');
    await lucia.expectWords('Borradores nuevos: 3');
    expect(await faultsOf(lucia.page)).toEqual([]);
    await lucia.page.setViewportSize(phone);
    expect(await overhang(lucia.page)).toBe(0);
  });

  step('another brings nothing twice', async () => {
    await lucia.press('Cosechar ahora');
    await lucia.expectWords('Nada nuevo desde la última vez');
    await lucia.follow('Ver los borradores');
    await lucia.expectWords('Estudio de la mora azul');
    expect(await lucia.main.innerText()).not.toContain('Solo para la red');
    expect(await lucia.main.getByText('Manual de encadenamientos').count()).toBe(1);
    expect(lucia.complaints).toEqual([]);
  });

  step('an address that leads inside is refused in words, and the repository goes when it is to', async () => {
    const { id } = (await curator.post('/api/v1/harvests', { name: 'Adentro', baseUrl: 'http://127.0.0.1:1/oai' }).expect(201)).body as { id: string };
    await curator.post(`/api/v1/harvests/${id}/runs`).expect(202);
    await lucia.go('/harvests');
    await lucia.expectWords('La dirección lleva al interior de una red y no se abre');
    const inside = lucia.main.locator('section', { has: lucia.page.getByRole('heading', { name: 'Adentro' }) });
    await lucia.press('Quitar', inside);
    await lucia.press('Quitar', lucia.dialog);
    await inside.waitFor({ state: 'detached' });
  });
});
