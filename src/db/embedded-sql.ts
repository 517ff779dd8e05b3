/** Statements of the embedded database, straight to its driver: TypeORM's runner copies a list of parameters three times on its way there. */
import type { DataSource } from 'typeorm';
import type { Sql } from './sql.js';

interface Statement {
  readonly reader: boolean;
  all(params: readonly unknown[]): unknown[];
  run(params: readonly unknown[]): { changes: number };
}

interface Connection {
  prepare(text: string): Statement;
}

// Keeping a page of records takes some forty shapes of statements; whatever else runs in between must not push them out.
const MOST_STATEMENTS = 200;

export function embeddedSql(source: DataSource): Sql {
  const { databaseConnection } = source.driver as unknown as { databaseConnection: Connection };
  const statements = new Map<string, Statement>();
  const prepared = (text: string): Statement => {
    let statement = statements.get(text);
    if (!statement) {
      statement = databaseConnection.prepare(text);
      statements.set(text, statement);
      if (statements.size > MOST_STATEMENTS) statements.delete(statements.keys().next().value as string);
    }
    return statement;
  };
  return {
    dialect: 'sqlite',
    query: async <T>(text: string, params: readonly unknown[] = []) => prepared(text).all(bindable(params)) as T[],
    run: async (text, params = []) => {
      const statement = prepared(text);
      if (!statement.reader) return statement.run(bindable(params)).changes;
      statement.all(bindable(params));
      return 0;
    },
  };
}

/** libsql ends the whole process at a boolean. */
export function bindable(params: readonly unknown[]): readonly unknown[] {
  return params.some((param) => typeof param === 'boolean') ? params.map((param) => (typeof param === 'boolean' ? Number(param) : param)) : params;
}
