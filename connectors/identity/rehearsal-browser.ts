/** Rehearsal of a browser before a provider: keeps cookies, follows redirects, fills in the forms it meets, and stops where it would come home. */

export interface Visit {
  /** The address at home that it was sent to; null where the provider kept it. */
  readonly home: string | null;
  /** Whether it was asked who it is. */
  readonly asked: boolean;
  /** The last page that the provider showed. */
  readonly page: string;
}

export interface Browser {
  /** @param home what the address begins with at which it stops @param fields what it fills in, by the name of the field */
  visit(url: string, home: string, fields: Readonly<Record<string, string>>): Promise<Visit>;
}

const MOST_STEPS = 20;
const FORM = /<form\b[^>]*>/i;
const FIELDS = /<(?:input|button)\b[^>]*>/gi;

export function openBrowser(): Browser {
  const jar = new Map<string, string>();
  async function step(url: string, form: URLSearchParams | null): Promise<Response> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { method: form ? 'POST' : 'GET', body: form, headers: cookie ? { cookie } : {}, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) keep(line);
    return response;
  }
  function keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const over = attributes.some((each) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(each));
    if (over || value === '') jar.delete(name);
    else jar.set(name, value);
  }
  return {
    async visit(first, home, fields) {
      let [url, form, asked, page]: [string, URLSearchParams | null, boolean, string] = [first, null, false, ''];
      for (let steps = 0; steps < MOST_STEPS; steps++) {
        if (url.startsWith(home)) return { home: url, asked, page };
        const response = await step(url, form);
        const location = response.headers.get('location');
        if (location !== null) {
          [url, form] = [new URL(location, url).href, null];
          continue;
        }
        page = await response.text();
        const action = attribute(FORM.exec(page)?.[0] ?? '', 'action');
        if (action === null || response.status !== 200) return { home: null, asked, page };
        form = filled(page, fields);
        asked ||= form.has('account');
        url = new URL(action, url).href;
      }
      throw new Error(`after ${MOST_STEPS} steps the browser is still at ${url}`);
    },
  };
}

function filled(page: string, fields: Readonly<Record<string, string>>): URLSearchParams {
  const form = new URLSearchParams();
  for (const [tag] of page.matchAll(FIELDS)) {
    const name = attribute(tag, 'name');
    if (name !== null && !form.has(name)) form.set(name, fields[name] ?? attribute(tag, 'value') ?? '');
  }
  return form;
}

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(tag)?.[1];
  return value === undefined ? null : value.replaceAll('&#x2F;', '/').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
