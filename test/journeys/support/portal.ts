import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Browser, Page } from 'playwright-core';
import { type Member, TestApp } from '#harness';
import type { Locale } from '#platform';
import { servePages } from '../../../apps/api/src/pages/serve-pages.js';
import { freePort } from '../../../apps/portal/src/engines/index.js';
import { launchBrowser, visit } from '../../browser/browser.js';
import { picture } from './pictures.js';
import { Visitor } from './visitor.js';

const webFolder = resolve(process.env['WEB_DIR'] ?? 'dist/web');

/** The whole portal at an address of its own, with its pages, and a browser to go there. */
export class Portal {
  private constructor(
    readonly app: TestApp,
    readonly browser: Browser,
    readonly address: string,
    /** While it does not hold, nothing that people change arrives, not even what a closing tab still sends. */
    readonly line: { holds: boolean },
  ) {}

  static async open({ settings, ...options }: { meilisearch?: boolean; settings?: Record<string, string> } = {}): Promise<Portal> {
    if (!existsSync(join(webFolder, 'index.html'))) {
      throw new Error(`There is no web application in ${webFolder}: build it first with npm run build:web`);
    }
    const port = await freePort();
    const address = `http://localhost:${port}`;
    const line = { holds: true };
    const app = await TestApp.start({
      ...options,
      config: { PUBLIC_URL: address, WEB_DIR: webFolder, ...settings },
      prepare: async (api, config) => {
        breakLine(api, line);
        await servePages(api, config);
      },
    });
    await app.app.listen(port, '127.0.0.1');
    return new Portal(app, await launchBrowser(), address, line);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.app.stop();
  }

  /** Somebody whom the portal does not know yet, in a browser of their own. */
  async visitor(language: Locale = 'es'): Promise<Visitor> {
    const { page, context, complaints } = await visit(this.browser, { url: this.address, locale: language, reducedMotion: true });
    context.setDefaultTimeout(30_000);
    return new Visitor(page, language, complaints);
  }

  /** A member who has signed in through the form, in a browser of their own. */
  async welcome(member: Member, language?: Locale): Promise<Visitor> {
    const visitor = await this.visitor(language);
    await visitor.go('/sign-in');
    await visitor.signIn(member);
    await visitor.page.waitForURL('**/today');
    return visitor;
  }

  /** Pictures of what everybody has before them. */
  async picturesOfAll(name: string): Promise<void> {
    for (const [index, page] of this.pages.entries()) await picture(page, `${name}-${index}`);
  }

  /** What everybody can read at this moment. */
  async wordsOfAll(): Promise<string> {
    const words = this.pages.map(async (page) => `${page.url()}\n${await page.locator('main').innerText({ timeout: 1000 }).catch(String)}`);
    return (await Promise.all(words)).join('\n\n');
  }

  private get pages(): Page[] {
    return this.browser.contexts().flatMap((context) => context.pages());
  }
}

/** Drops the connection of every change while the line does not hold. */
function breakLine(app: NestFastifyApplication, line: { holds: boolean }): void {
  app.getHttpAdapter().getInstance().addHook('onRequest', (request, _reply, done) => {
    if (line.holds || request.method === 'GET') done();
    else request.raw.socket.destroy();
  });
}
