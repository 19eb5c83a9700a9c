import { TOTP } from 'otpauth';
import type { Locator, Page } from 'playwright-core';
import { arrived, open, signIn, visit } from './browser.js';
import { password } from './demonstration.js';
import type { Stage } from './stage.js';

const address = `invitada-${Date.now().toString(36)}@example.org`;
const first = 'una frase que solo recuerdo yo';
const second = 'otra frase que nadie más conoce';

/** An account from its invitation to its recovery, as a person lives it. */
export const anAccount = (stage: Stage): void => describe('an account, from its invitation on', () => {
  let page: Page;
  let operator: Page;
  let secret = '';
  let complaints: string[] = [];

  beforeAll(async () => {
    const guest = await visit(stage.browser, { url: stage.url });
    page = guest.page;
    const watch = await visit(stage.browser, { url: stage.url });
    await signIn(watch.context, stage.url, 'ines.barrientos@minga.example', password);
    operator = watch.page;
    complaints = guest.complaints;
  });

  afterAll(async () => {
    await page?.context().close();
    await operator?.context().close();
  });

  /** The link in the newest letter to an address, as the operator sees it in the mailbox. */
  async function linkTo(path: string): Promise<string> {
    for (let tries = 0; tries < 60; tries++) {
      const answer = await operator.context().request.get('/api/v1/operations/mailbox?limit=20');
      const { items } = (await answer.json()) as { items: { to: { address: string }; content: { action?: { url: string } } | null }[] };
      const link = items.find(({ to, content }) => to.address === address && content?.action?.url.includes(path))?.content?.action?.url;
      if (link) return new URL(link).pathname + new URL(link).hash;
      await operator.waitForTimeout(250);
    }
    throw new Error(`No letter with ${path} came to ${address}.`);
  }

  const code = (): string => new TOTP({ secret }).generate();
  const expectShown = (what: Locator): Promise<void> => what.waitFor();
  const title = (name: string) => page.getByRole('heading', { level: 1, name });

  it('begins with an invitation that a focal point sends', async () => {
    const { page: desk, context } = await visit(stage.browser, { url: stage.url });
    await signIn(context, stage.url, 'ximena.castro@minga.example', password);
    await open(desk, '/es/people');
    await desk.getByRole('button', { name: 'Invitar a una persona' }).click();
    await desk.getByRole('textbox', { name: 'Correo electrónico' }).fill('camila');
    await desk.getByRole('button', { name: 'Enviar la invitación' }).click();
    await desk.getByText('Escriba la dirección de correo entera').waitFor();
    await desk.getByRole('textbox', { name: 'Correo electrónico' }).fill(address);
    await desk.getByRole('combobox', { name: 'Función' }).selectOption('contributor');
    await desk.getByRole('button', { name: 'Enviar la invitación' }).click();
    await desk.getByText(`La invitación va en camino a ${address}.`).waitFor();
    await expectShown(desk.getByRole('row', { name: address }));
    await context.close();
  });

  it('is accepted with a name and a long phrase, and opens on today', async () => {
    await open(page, await linkTo('/invitation#'));
    await page.getByText('Se le invita a Chile como Aportante.').waitFor();
    await page.getByRole('textbox', { name: 'Su nombre' }).fill('Camila Herrera');
    await page.locator('[name=new-password]').fill('corta');
    await page.getByText('5 de 15 caracteres').waitFor();
    await page.getByRole('button', { name: 'Aceptar y entrar' }).click();
    await page.locator('[aria-invalid=true]').waitFor();
    await page.locator('[name=new-password]').fill('contraseñacontraseña');
    await page.getByText('20 caracteres: suficiente').waitFor();
    await page.getByRole('button', { name: 'Aceptar y entrar' }).click();
    await page.getByText('Es fácil de adivinar').waitFor();
    expect(await page.getByText('20 caracteres: suficiente').count()).toBe(0);
    const gone: string[] = [];
    page.on('response', (answer) => answer.status() === 410 && gone.push(answer.url()));
    await page.locator('[name=new-password]').fill(first);
    await page.getByRole('button', { name: 'Aceptar y entrar' }).click();
    await title('Hoy').waitFor();
    await expectShown(page.getByText('Bienvenida, bienvenido a Chile.'));
    await page.waitForLoadState('networkidle');
    expect(gone).toEqual([]);
  });

  it('cannot be opened twice with the same link', async () => {
    const { page: other, context } = await visit(stage.browser, { url: stage.url });
    await open(other, await linkTo('/invitation#'));
    await expectShown(other.getByRole('heading', { name: 'Esta invitación ya no vale' }));
    await context.close();
  });

  let recovery: string[] = [];

  it('is protected by a second step, set up with a code read from the screen', async () => {
    await open(page, '/es/security');
    await page.getByRole('button', { name: 'Activar el segundo paso' }).click();
    await page.locator('[name=current-password]').fill('no es esta frase');
    await page.getByRole('button', { name: 'Continuar' }).click();
    await page.getByText('La contraseña actual no coincide.').waitFor();
    await page.locator('[name=current-password]').fill(first);
    await page.getByRole('button', { name: 'Continuar' }).click();
    await page.getByRole('img', { name: /Código QR/ }).waitFor();
    secret = (await page.getByText(/^[A-Z2-7]{32}$/).textContent()) ?? '';
    await page.locator('[name=code]').fill('000000');
    await page.getByRole('button', { name: 'Activar el segundo paso' }).click();
    await page.locator('[aria-invalid=true]').waitFor();
    await page.locator('[name=code]').fill(code());
    await page.getByRole('button', { name: 'Activar el segundo paso' }).click();
    const codes = page.getByRole('list', { name: 'Códigos de recuperación' }).getByRole('listitem');
    await codes.first().waitFor();
    recovery = await codes.allTextContents();
    expect(recovery).toHaveLength(10);
    await page.getByRole('button', { name: 'Los guardé' }).click();
    await page.getByText('Activado', { exact: true }).waitFor();
  });

  const signOut = async () => {
    await page.getByRole('button', { name: /^Su cuenta/ }).click();
    await page.getByRole('button', { name: 'Cerrar sesión' }).click();
    await page.getByRole('heading', { level: 1, name: /treinta y tres/ }).waitFor();
  };
  const enter = async (phrase: string) => {
    await open(page, '/es/sign-in?back=%2Fes%2Fdeposits');
    await page.locator('[name=email]').fill(address);
    await page.locator('[name=password]').fill(phrase);
    await page.getByRole('button', { name: 'Iniciar sesión' }).click();
  };

  const enterWithRecovery = async () => {
    await page.getByRole('heading', { name: 'Segundo paso' }).waitFor();
    await page.getByRole('button', { name: /código de recuperación/ }).click();
    await page.locator('[name=code]').fill(recovery.shift()!);
    await page.getByRole('button', { name: 'Iniciar sesión' }).click();
    await expectShown(title('Mis depósitos'));
  };

  it('is opened with a recovery code when the phone is lost, and leads back to where one was going', async () => {
    await signOut();
    await enter(first);
    await enterWithRecovery();
  });

  it('gives a program a key, shown once', async () => {
    await open(page, '/es/security');
    await page.getByRole('button', { name: 'Crear una clave' }).click();
    await page.getByRole('textbox', { name: 'Para qué es' }).fill('Carga mensual');
    await page.getByRole('checkbox', { name: 'Depositar recursos' }).check();
    await page.getByRole('button', { name: 'Crear una clave' }).click();
    const token = (await page.getByText(/^minga_/).first().textContent()) ?? '';
    const deposit = async () => (await fetch(`${stage.url}/api/v1/resources`, {
      method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify({ language: 'es' }),
    })).status;
    expect(await deposit()).toBe(201);
    await page.reload();
    await arrived(page);
    expect(await page.getByText(token).count()).toBe(0);
    await page.getByRole('row', { name: /Carga mensual/ }).getByRole('button', { name: 'Revocar' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revocar' }).click();
    await page.getByText('La clave quedó revocada.').waitFor();
    expect(await deposit()).toBe(401);
  });

  it('says itself, in the language of the page, what is missing to sign in or in a link', async () => {
    const { page: other, context } = await visit(stage.browser, { url: stage.url, locale: 'en-GB' });
    await open(other, '/es/sign-in');
    await other.locator('[name=email]').fill('camila');
    await other.getByRole('button', { name: 'Iniciar sesión' }).last().click();
    await other.getByText('Escriba la dirección de correo entera').waitFor();
    expect(await other.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('email');
    await open(other, '/es/reset');
    await other.getByRole('heading', { level: 1, name: 'Este enlace está incompleto' }).waitFor();
    await other.getByRole('link', { name: 'Recuperar el acceso' }).click();
    await other.waitForURL('**/es/forgotten-password');
    await context.close();
  });

  it('is recovered with a link by mail; the second step still guards it', async () => {
    await signOut();
    await open(page, '/es/forgotten-password');
    await page.locator('[name=email]').fill(address);
    await page.getByRole('button', { name: 'Enviar el enlace' }).click();
    await page.getByText('Revise su correo').waitFor();
    await open(page, await linkTo('/reset#'));
    await page.locator('[name=new-password]').fill(second);
    await page.getByRole('button', { name: 'Guardar la contraseña' }).click();
    await page.getByText('Contraseña cambiada').waitFor();
    await enter(first);
    await page.getByText('No se pudo entrar').waitFor();
    await enter(second);
    await enterWithRecovery();
  });

  it('loses its second step to the password and a code together only', async () => {
    await open(page, '/es/security');
    await page.getByRole('button', { name: 'Desactivar' }).click();
    const dialog = page.getByRole('dialog');
    const turnOff = async (given: string) => {
      await dialog.locator('[name=current-password]').fill(second);
      await dialog.locator('[name=code]').fill(given);
      await dialog.getByRole('button', { name: 'Desactivar' }).click();
    };
    await turnOff('000000');
    await dialog.getByText(/El código no coincide/).waitFor();
    await turnOff(recovery.shift()!);
    await page.getByText('Desactivado', { exact: true }).waitFor();
  });

  it('and no page complained on the way', () => {
    expect(complaints).toEqual([]);
  });
});
