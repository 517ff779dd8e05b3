/** Conditions of the deadlines as the address has them, and as GraphQL takes them; what is not known widens nothing: it is refused. */
export function readDeadlines(query: readonly (readonly [string, string])[]): object | null {
  const variables: Record<string, unknown> = {};
  for (const [name, value] of query) {
    if (name === 'within' && /^\d{1,3}$/.test(value)) variables.within = Number(value);
    else if (name === 'clocks' && /^[a-zA-Z,]{1,200}$/.test(value)) variables.clocks = value.split(',').map(enumName);
    else if (name === 'withoutDay' && (value === 'true' || value === 'false')) variables.withoutDay = value === 'true';
    else if ((name === 'district' || name === 'department') && value !== '')
      variables.of = { ...(variables.of as object | undefined), [name]: value };
    else return null;
  }
  return variables;
}

const enumName = (clock: string): string => clock.replace(/[A-Z]/g, '_$&').toUpperCase();
