/** A page of the hub in a browser whose network ends there: what it asks of others, and what breaks a rule of its own, is written down. */
import type { Browser, Page } from 'playwright-core';

export interface OpenedPage {
  readonly page: Page;
  /** Violations of its policy, and errors of its scripts. */
  readonly wrong: string[];
  /** Addresses outside the hub. */
  readonly elsewhere: string[];
}

/** @param url of the page, on the hub */
export async function openPage(browser: Browser, url: string): Promise<OpenedPage> {
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  const [wrong, elsewhere]: [string[], string[]] = [[], []];
  const { origin } = new URL(url);
  await page.route('**/*', (route) => {
    const asked = route.request().url();
    if (asked.startsWith(origin) || asked.startsWith('data:')) return route.continue();
    elsewhere.push(asked);
    return route.abort();
  });
  await page.exposeFunction('told', (line: string) => wrong.push(line));
  await page.addInitScript("addEventListener('securitypolicyviolation', (e) => told(e.violatedDirective + ' ' + e.blockedURI))");
  page.on('pageerror', (error) => wrong.push(String(error)));
  await page.goto(url);
  return { page, wrong, elsewhere };
}
