import type { Member } from '#harness';
import { Portal } from './support/portal.js';
import { inOrder } from './support/steps.js';
import type { Visitor } from './support/visitor.js';

describe('what is typed into a deposit is never lost', () => {
  let portal: Portal;
  let author: Member;
  let ana: Visitor;
  let id: string;
  const step = inOrder(() => portal);

  beforeAll(async () => {
    portal = await Portal.open({ meilisearch: false });
    author = await portal.app.aPerson(await portal.app.aCountry('cl'), ['contributor'], { name: 'Ana Rojas' });
    ana = await portal.welcome(author);
    await ana.go('/deposits');
    await ana.press('Depositar un recurso', ana.main);
    await ana.page.waitForURL('**/deposits/*-*');
    id = ana.page.url().split('/').at(-1)!;
  }, 120_000);
  afterAll(() => portal?.close());

  const title = () => ana.main.getByRole('textbox', { name: /^Título/ });
  const expectSaveState = (state: string) => ana.page.locator(`[data-save-state="${state}"]`).waitFor();
  /** What the portal holds, whatever the page says. */
  const kept = async (): Promise<string | undefined> => {
    const { rows } = await portal.app.owner.query<{ titles: { es?: string } }>('select titles from resource where id = $1', [id]);
    return rows[0]?.titles.es;
  };
  const type = async (words: string): Promise<void> => {
    await title().press('End');
    await title().pressSequentially(words);
  };

  step('when saving fails: it says so, keeps it, and sends it by itself when the line is back', async () => {
    await type('Guía');
    await expectSaveState('saved');
    portal.line.holds = false;
    await type(' para articular');
    await ana.expectWords('Sin conexión: guardado en este equipo, se enviará solo');
    await ana.picture('lost-1-offline');
    expect(await kept()).toBe('Guía');
    portal.line.holds = true;
    await expectSaveState('saved');
    expect(await kept()).toBe('Guía para articular');
  });

  step('when the session ends: one signs in over the page and goes on', async () => {
    await portal.app.owner.query('delete from session where person_id = $1', [author.id]);
    await type(' un clúster');
    await ana.dialog.getByRole('heading', { name: 'Su sesión terminó' }).waitFor();
    await ana.picture('lost-2-session');
    await ana.dialog.locator('[name=password]').fill('no es esta, no es esta');
    await ana.press('Iniciar sesión', ana.dialog);
    await ana.dialog.getByRole('status').waitFor();
    await ana.dialog.locator('[name=password]').fill('una frase larga para probar');
    await ana.press('Iniciar sesión', ana.dialog);
    await ana.dialog.waitFor({ state: 'detached' });
    await expectSaveState('saved');
    expect(await title().inputValue()).toBe('Guía para articular un clúster');
    expect(await kept()).toBe('Guía para articular un clúster');
  });

  step('when the tab is closed before anything could be sent: it is there when the page is opened again', async () => {
    portal.line.holds = false;
    await type(' vitivinícola');
    await expectSaveState('offline');
    await ana.anotherTab();
    await ana.go(`/deposits/${id}`);
    await ana.expectWords('Se recuperó lo que había escrito en este equipo y no se había guardado.');
    expect(await title().inputValue()).toBe('Guía para articular un clúster vitivinícola');
    expect(await kept()).toBe('Guía para articular un clúster');
    await ana.picture('lost-3-recovered');
    portal.line.holds = true;
    await expectSaveState('saved');
    expect(await kept()).toBe('Guía para articular un clúster vitivinícola');
  });

  step('when the page is left at once, in the middle of a word', async () => {
    await type(' del Maule');
    await ana.anotherTab();
    await ana.go('/deposits');
    await ana.follow('Guía para articular un clúster vitivinícola del Maule');
    await ana.expectTitle('Depositar un recurso');
    expect(await title().inputValue()).toBe('Guía para articular un clúster vitivinícola del Maule');
    expect(await kept()).toBe('Guía para articular un clúster vitivinícola del Maule');
  });
});
