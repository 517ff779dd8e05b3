/** URL builder: the address of one request: the source's base, the mapping's path, and parameters that are added or replaced. */
export function urlOf(baseUrl: string, path: string, parameters: Readonly<Record<string, string>>): string {
  const url = new URL(baseUrl.replace(/\/+$/, '') + (path.startsWith('/') ? path : `/${path}`));
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}
