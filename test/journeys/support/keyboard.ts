import type { Locator, Page } from 'playwright-core';

/** Somebody who has no mouse: goes from stop to stop with the Tab key and notes where the focus cannot be seen. */
export class Keyboard {
  /** Stops that look the same with and without the focus. */
  readonly unseen: string[] = [];

  constructor(private readonly page: Page) {}

  /** Presses Tab until the focus is there. */
  async reach(goal: Locator): Promise<void> {
    await goal.waitFor();
    for (let stops = 0; stops < 120; stops += 1) {
      if (await goal.evaluate((element) => element === document.activeElement)) return;
      await this.tab();
    }
    throw new Error(`120 times Tab do not lead to ${String(goal)}`);
  }

  /** Goes there and types. */
  async write(goal: Locator, words: string): Promise<void> {
    await this.reach(goal);
    await this.page.keyboard.type(words);
  }

  /** Goes there and presses a key. */
  async strike(goal: Locator, key = 'Enter'): Promise<void> {
    await this.reach(goal);
    await this.page.keyboard.press(key);
  }

  private async tab(): Promise<void> {
    const here = await this.page.evaluateHandle(() => document.activeElement!);
    const focused = await here.evaluate(looks);
    await this.page.keyboard.press('Tab');
    const left = await here.evaluate((element) => element.isConnected && element !== document.activeElement);
    const exempt = await here.evaluate((element) => element.matches('body, main, h1, [role=dialog]'));
    if (left && !exempt && (await here.evaluate(looks)) === focused) this.unseen.push(await here.evaluate((element) => element.outerHTML.slice(0, 160)));
  }
}

/** What can show that something has the focus, on the element itself and on what encloses it closely. */
function looks(element: Element): string {
  const parts: string[] = [];
  for (let one: Element | null = element; one && parts.length < 4; one = one.parentElement) {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderTopColor, backgroundColor, textDecorationLine, transform, clip } = getComputedStyle(one);
    parts.push([outlineStyle, outlineWidth, outlineColor, boxShadow, borderTopColor, backgroundColor, textDecorationLine, transform, clip].join('|'));
  }
  return parts.join('\n');
}
