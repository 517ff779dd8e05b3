/** Judge: the audits of GraphQL over HTTP, by the authors of its draft. */
import { serverAudits } from 'graphql-http';

export const what = 'GraphQL over HTTP 的全部审计';
export const served = true;

export async function judge({ world }) {
  const fetchFn = (url, init = {}) => fetch(url, { ...init, headers: { ...init.headers, authorization: `Bearer ${world.key['city-admin']}` } });
  const results = [];
  for (const audit of serverAudits({ url: world.url, fetchFn })) results.push(await audit.fn());
  return results
    .filter(({ status }) => status === 'error' || status === 'warn')
    .map(({ id, name, status, reason }) => ({ id, text: `${status}: ${name}: ${reason}` }));
}
