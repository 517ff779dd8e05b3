/** Text formats by name: each returns a Chinese sentence where the text does not follow it. */
import { isUscc } from './check-digits.js';
import type { RuleId } from '../rule-catalogue.js';

export type FormName = 'uscc' | 'itemCode' | 'listCode' | 'areaNumber';

const forms: Record<FormName, { rule: RuleId; check: (text: string) => string | null }> = {
  uscc: {
    rule: 'USCC',
    check: (text) => (isUscc(text) ? null : '统一社会信用代码应为 18 位且校验位正确(GB 32100-2015)'),
  },
  itemCode: {
    rule: 'ITEM_CODE',
    check: (text) => (/^\d{14}$/.test(text) ? null : '监管事项目录编码应为 14 位数字'),
  },
  listCode: {
    rule: 'LIST_CODE',
    check: (text) => {
      if (/[,\uff0c;\uff1b、\s]/.test(text)) return '一个单元格只能填写一个检查实施清单编码,请拆分为多行';
      if (!/^[0-9A-HJ-NPQRTUWXY]{18}[1-5]./.test(text)) return '检查实施清单编码应以 18 位统一社会信用代码开头,第 19 位为 1–5';
      return isUscc(text.slice(0, 18)) ? null : '检查实施清单编码前 18 位不是有效的统一社会信用代码(校验位不符)';
    },
  },
  areaNumber: {
    rule: 'AREA_NUMBER',
    check: (text) => (/^\d{6}$/.test(text) ? null : '行政区划代码应为 6 位数字(GB/T 2260)'),
  },
};

export function checkForm(form: FormName, text: string): { rule: RuleId; message: string } | null {
  const { rule, check } = forms[form];
  const message = check(text);
  return message === null ? null : { rule, message };
}
