/** Words for what the operator wrote, and for what either side may have got wrong. */

export const ILL_WRITTEN = '映射或 query 写错了,请改配置';
/** The operator's mistake, or the other side has changed its tables. */
export const LOOK_AGAIN = '请先核对映射与 query 的写法';
