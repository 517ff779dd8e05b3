/** Loopback: addresses of this machine, to which plain http does not cross a network. */

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i;

/** @param host a name or an address, in brackets or not, without a port */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/** Whether what goes to this address is sealed, or does not leave the machine. */
export function staysPrivate(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
