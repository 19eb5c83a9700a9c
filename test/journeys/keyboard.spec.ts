import type { Locator } from 'playwright-core';
import type { Member } from '#harness';
import { Keyboard } from './support/keyboard.js';
import { Portal } from './support/portal.js';
import type { Visitor } from './support/visitor.js';

describe('without a mouse', () => {
  let portal: Portal;
  let author: Member;
  let ana: Visitor;
  let keyboard: Keyboard;

  beforeAll(async () => {
    portal = await Portal.open({ meilisearch: false });
    author = await portal.app.aPerson(await portal.app.aCountry('cl'), ['contributor'], { name: 'Ana Rojas' });
    ana = await portal.welcome(author);
    keyboard = new Keyboard(ana.page);
  }, 120_000);
  afterAll(() => portal?.close());

  const press = (key: string) => ana.page.keyboard.press(key);
  const nameOfFocus = () => ana.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
  const expectFocusOn = async (goal: Locator): Promise<void> => {
    await ana.page.waitForFunction((element) => element === document.activeElement, await goal.elementHandle());
  };
  const palette = () => ana.page.getByRole('combobox', { name: 'Ir a cualquier parte por su nombre' });

  it('the slash key goes to the search field, and is a slash where one writes', async () => {
    await ana.go('/places');
    await ana.expectTitle('Países y clústeres');
    await press('/');
    expect(await nameOfFocus()).toBe('Buscar en todo el conocimiento de la red');
    await ana.page.keyboard.type('y/o');
    expect(await ana.page.getByRole('searchbox', { name: 'Buscar en todo el conocimiento de la red' }).inputValue()).toBe('y/o');
    await press('Enter');
    await ana.expectTitle('Resultados para «y/o»');
  });

  it('Ctrl K goes anywhere by name', async () => {
    await ana.go('/places');
    await ana.expectTitle('Países y clústeres');
    await press('Control+k');
    await palette().waitFor();
    await ana.page.keyboard.type('reuniones');
    await ana.picture('30-palette');
    await press('Enter');
    await ana.expectTitle('Reuniones');
    await ana.page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await press('Control+k');
    await palette().waitFor();
    await ana.page.keyboard.type('paraguay');
    await press('ArrowDown');
    await press('ArrowUp');
    await press('Enter');
    await ana.expectTitle('Paraguay');
  });

  it('what opens with Enter closes with Escape, and the focus is back where it was', async () => {
    for (const button of [ana.button(/^Ir a cualquier parte/), ana.button(/^Idioma/), ana.button(/^Su cuenta/), ana.button(/^Espacio en el que actúa/)]) {
      await keyboard.reach(button);
      await press('Enter');
      await ana.page.locator('[role=dialog], [aria-expanded=true]').first().waitFor();
      await press('Escape');
      await ana.page.locator('[role=dialog]').waitFor({ state: 'detached' });
      await expectFocusOn(button);
    }
  });

  it('a resource is deposited and handed in', async () => {
    await ana.go('/deposits');
    await keyboard.strike(ana.button('Depositar un recurso', ana.main));
    await ana.page.waitForURL('**/deposits/*-*');
    await ana.expectTitle('Depositar un recurso');
    await keyboard.strike(ana.main.getByRole('radio', { name: /^Metodología/ }), 'Space');
    await keyboard.write(ana.main.getByRole('textbox', { name: /^Título/ }), 'Pauta para elegir al gestor');
    await keyboard.strike(ana.button('Siguiente: De qué trata', ana.main));
    await keyboard.write(ana.main.getByRole('textbox', { name: /^Resumen/ }), 'Siete preguntas que la mesa responde antes de elegir.');
    await keyboard.strike(ana.button('Siguiente: Paso a paso', ana.main));
    await keyboard.strike(ana.button('Siguiente: Quién y cuándo', ana.main));
    await keyboard.write(ana.main.getByRole('combobox', { name: /^Autores/ }), 'Rojas, Ana');
    await press('Enter');
    await keyboard.strike(ana.main.getByLabel(/^Licencia/), 'ArrowDown');
    await keyboard.strike(ana.button('Siguiente: Archivos y enlaces', ana.main));
    await keyboard.strike(ana.button('Siguiente: Revisar y enviar', ana.main));

    const discard = ana.button('Descartar el borrador', ana.main);
    await keyboard.strike(discard);
    await ana.page.waitForFunction(() => document.activeElement?.closest('[role=dialog]'));
    for (let stop = 0; stop < 6; stop += 1) {
      await press('Tab');
      expect(await ana.page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
    }
    await press('Escape');
    await ana.dialog.waitFor({ state: 'detached' });
    await expectFocusOn(discard);

    await keyboard.strike(ana.button('Enviar a revisión', ana.main));
    await ana.expectTitle('Mis depósitos');
    const { body } = await author.get('/api/v1/resources?mine=true').expect(200);
    expect(body).toMatchObject({ items: [{ state: 'submitted', titles: { es: 'Pauta para elegir al gestor' } }] });
  }, 120_000);

  it('and one always saw where one was', () => expect(keyboard.unseen).toEqual([]));
});
