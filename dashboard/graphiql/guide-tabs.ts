/** Guide tabs: the queries of the guide, one a tab, with an example for each variable that must be given. */
export interface Tab {
  readonly query: string;
  readonly variables?: string;
}

const EXAMPLES: Readonly<Record<string, unknown>> = { Int: 2022, Year: 2022, String: '', ID: '', Boolean: true, Code: 'echeng', Day: '2022-01-01' };

export function tabsOf(guide: string): Tab[] {
  return [...guide.matchAll(/^```graphql\n([\s\S]*?)^```$/gm)].map(([, query = '']) => {
    const required = [...query.matchAll(/\$(\w+)\s*:\s*(\w+)!(?!\s*=)/g)];
    if (required.length === 0) return { query };
    const given = Object.fromEntries(required.map(([, name = '', type = '']) => [name, EXAMPLES[type] ?? null]));
    return { query, variables: JSON.stringify(given, null, 2) };
  });
}
