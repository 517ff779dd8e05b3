/**
 * The catalogue against the claims, as data. An item is asked of a district where it is in use and its levels have the district's. The catalogue
 * names provincial bodies only: whose it is in a district is read off the district's own claims of items of the same provincial body (inf).
 */
export const catalogueRule = {
  catalogue: {
    kind: 'supervisionItem',
    item: 'itemCode',
    title: 'itemName',
    levels: 'levels',
    body: 'deptCode',
    status: 'status',
    inUse: '1',
    version: 'version',
  },
  claims: {
    kind: 'itemClaim',
    item: 'itemCode',
    claimant: 'claimantUscc',
    status: 'status',
    open: 'UNCLAIMED',
    writtenOff: 'WRITTEN_OFF',
    standing: ['CLAIMED', 'PUBLISHED'],
  },
  checklist: { reverse: 'checklists', kind: 'checklist', reference: 'claim', status: 'status', published: 'PUBLISHED' },
  formula:
    '目录中在用、行使层级含本区层级、而本区没有任何部门认领的事项。申请核销、已核销、暂停的认领算已答复。' +
    '部门按本区认领同一省主管部门事项最多的部门推定(inf),无从推定的为空。',
} as const;
