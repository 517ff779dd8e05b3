/** The library's fetch over our HTTP client: its limits of time and size, no redirects, its own authority. */
import type { CustomFetch } from 'openid-client';
import type { Http } from '../../http.js';

// A person waits before the page; what a provider answers is a few kilobytes.
const LIMITS = { timeoutMs: 10_000, maxBytes: 1024 * 1024 };
const BODILESS = new Set([204, 205, 304]);

export const fetchThrough =
  (http: Http): CustomFetch =>
  async (url, { method, headers, body, signal }) => {
    const sent = body instanceof URLSearchParams ? body.toString() : ((body ?? undefined) as string | Uint8Array | undefined);
    const call = { ...LIMITS, url, method: method as 'GET' | 'POST', headers, ...(sent !== undefined && { body: sent }), ...(signal && { signal }) };
    const answer = await http.call(call);
    return new Response(BODILESS.has(answer.status) ? null : new Uint8Array(answer.body), { status: answer.status, headers: { ...answer.headers } });
  };
