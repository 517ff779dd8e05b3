/** The hub's own address as browsers see it: from the configuration alone, never from what a request says of itself. */
import type { ServerConfig } from './shape.js';

/** Scheme, host and port. @param port that it listens on */
export function publicUrlOf({ publicUrl, host, tls }: ServerConfig, port: number): string {
  const name = host.includes(':') ? `[${host}]` : host;
  return publicUrl ?? new URL(`${tls ? 'https' : 'http'}://${name}:${port}`).origin;
}

/** Where a provider sends a browser back to: what is registered there. */
export const returnUrlOf = (server: ServerConfig, port: number, way: string): string => `${publicUrlOf(server, port)}/sign-in/${way}/return`;
