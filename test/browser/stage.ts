import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { type Demonstration, startDemonstration } from './demonstration.js';

/** One portal with the demonstration network and one browser, for everything that is looked at in them. */
export class Stage {
  private demonstration: Demonstration | undefined;
  private launched: Browser | undefined;

  get url(): string {
    return this.demonstration!.url;
  }

  get browser(): Browser {
    return this.launched!;
  }

  async set(): Promise<void> {
    this.demonstration = await startDemonstration();
    this.launched = await launchBrowser();
  }

  async strike(): Promise<void> {
    await this.launched?.close();
    await this.demonstration?.stop();
  }
}
