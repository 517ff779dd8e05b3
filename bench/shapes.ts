/** Queries of the read bench and the shapes of their answers. */
export type Row = Record<string, string | number | null>;

/** The hub's queries, by the name of the bare server's path. */
export const questions: Readonly<Record<string, string>> = {
  claims: `{ itemClaims(first: 50) { nodes { id itemCode claimantUscc status claimedAt district { code } item { itemName itemType }
    checklists(first: 5) { nodes { listCode listName } } } pageInfo { hasNextPage } } }`,
  joint:
    '{ jointInspections(first: 20) { nodes { id taskNo taskName status taskStartTime participants { unionUnitName status } objects { superviseObjectType } } } }',
  alerts: `{ riskAlerts(first: 20, filter: { createdAt: { gte: "2022-03-01T00:00:00.000Z" } }, orderBy: [{ createdAt: DESC }]) {
    nodes { id alertNo title level domain createdAt } } }`,
  figures: '{ figures(year: 2022) { districts { district { code } pushedRows jointInspections bulletins exposureNotices plans } } }',
};

export const titles: Readonly<Record<string, string>> = {
  claims: '读:50 条认领,带事项、区、清单',
  joint: '读:20 个联合监管,带单位与对象',
  alerts: '读:预警列表,筛选并排序',
  figures: '读:年度指标',
};

const by = (rows: readonly Row[], column: string): Map<unknown, Row[]> => {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return groups;
};

export const shape = {
  claims(claims: readonly Row[], lists: readonly Row[], more: boolean) {
    const of = by(lists, 'claimId');
    const nodes = claims.map(({ itemName, itemType, district, ...claim }) => ({
      ...claim,
      district: { code: district },
      item: { itemName, itemType },
      checklists: { nodes: (of.get(claim.id) ?? []).slice(0, 5).map(({ listCode, listName }) => ({ listCode, listName })) },
    }));
    return { itemClaims: { nodes, pageInfo: { hasNextPage: more } } };
  },
  joint(tasks: readonly Row[], participants: readonly Row[], objects: readonly Row[]) {
    const [participantsOf, objectsOf] = [by(participants, 'parentId'), by(objects, 'parentId')];
    const without = ({ parentId: _, ...rest }: Row) => rest;
    return {
      jointInspections: {
        nodes: tasks.map((task) => ({
          ...task,
          participants: (participantsOf.get(task.id) ?? []).map(without),
          objects: (objectsOf.get(task.id) ?? []).map(without),
        })),
      },
    };
  },
  alerts: (nodes: readonly Row[]) => ({ riskAlerts: { nodes } }),
  figures(sums: readonly (readonly Row[])[]) {
    const names = ['pushedRows', 'jointInspections', 'bulletins', 'exposureNotices', 'plans'];
    const of = sums.map((rows) => new Map(rows.map((row) => [row.district, Number(row.n)])));
    const codes = ['city', 'echeng', 'huarong', 'liangzihu', 'gedian', 'linkong'];
    return {
      figures: {
        districts: codes.map((code) => ({ district: { code }, ...Object.fromEntries(names.map((name, i) => [name, of[i]?.get(code) ?? 0])) })),
      },
    };
  },
};
