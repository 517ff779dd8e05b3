/** Fetcher: what GraphiQL asks with, mended where it asks wrongly. */
import { createGraphiQLFetcher } from '@graphiql/toolkit';

type Fetcher = ReturnType<typeof createGraphiQLFetcher>;

/** @param headers who asks: a key, or the tag of a session */
export function fetcherOf(headers: Readonly<Record<string, string>>): Fetcher {
  const ask = createGraphiQLFetcher({ url: '/graphql', headers });
  return (asked, options) => ask(named(asked), options);
}

/** Right after a new tab is run, GraphiQL still names the operation of the tab before. */
function named(asked: Parameters<Fetcher>[0]): Parameters<Fetcher>[0] {
  const known = asked.operationName && new RegExp(`\\b${asked.operationName}\\b`).test(asked.query);
  return known ? asked : { ...asked, operationName: null };
}
