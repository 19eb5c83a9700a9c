import type { Locator, Page } from 'playwright-core';
import { type Member, testPassword } from '#harness';
import type { Locale } from '#platform';
import { picture } from './pictures.js';

/** Somebody in front of the portal: goes to pages, and does and sees what people do and see. */
export class Visitor {
  constructor(
    public page: Page,
    private readonly language: Locale,
    /** What the pages complained about. */
    readonly complaints: readonly string[],
  ) {}

  /** The part of the page that is not header or navigation. */
  get main(): Locator {
    return this.page.getByRole('main');
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async go(path: string): Promise<void> {
    await this.page.goto(`/${this.language}${path}`);
  }

  async signIn({ email }: Pick<Member, 'email'>): Promise<void> {
    const form = this.main.locator('form');
    await form.locator('[name=email]').fill(email);
    await form.locator('[name=password]').fill(testPassword);
    await form.locator('[type=submit]').click();
  }

  /** Closes the tab, as people do, and opens another one. */
  async anotherTab(): Promise<void> {
    const context = this.page.context();
    await this.page.close({ runBeforeUnload: true });
    this.page = await context.newPage();
  }

  button(name: string | RegExp, within: Locator | Page = this.page): Locator {
    return within.getByRole('button', { name, exact: typeof name === 'string' });
  }

  async press(name: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    await this.button(name, within).click();
  }

  async follow(name: string | RegExp, within: Locator | Page = this.main): Promise<void> {
    await within.getByRole('link', { name }).first().click();
  }

  /** Waits until the page is the one with this title. */
  async expectTitle(title: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** Waits until these words can be read. */
  async expectWords(words: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    await within.getByText(words).first().waitFor();
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }

  picture(name: string, options?: { whole?: boolean }): Promise<void> {
    return picture(this.page, name, options);
  }
}
