/** Journeys of who is away, who stands in for her, who leaves, and of what is told outside the page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertRows } from '../../src/db/sql.js';
import { openFacts } from '../../src/notify/facts.js';
import { row } from '../gateway/stage.js';
import { openReceiver, type Receiver } from '../notify/receiver.js';
import { accessible, filled, journeyStage, menu, PASSWORD, picture } from './journey-stage.js';

let receiver: Receiver;
beforeAll(async () => {
  receiver = await openReceiver();
});
afterAll(() => receiver.close());

const rule = () => ({
  ...{ name: '值班群', url: `${receiver.url}/?key=very-secret`, events: ['rowReturned'] as const, to: 'district' as const },
  ...{ districts: null, quiet: null, once: 'event' as const, format: 'json' as const, ca: null },
});
const ids: Record<string, string> = {};
const journey = journeyStage(
  async (stage) => {
    for (const [account, name, district] of [
      ['zhang', '张三', 'huarong'],
      ['li', '李四', 'echeng'],
    ] as const)
      ids[account] = (await stage.person({ account, name, role: 'DISTRICT_ADMIN', districts: [district] })).id;
    const news = ['echeng', 'huarong'].map((district, i) => row(`b${i}`, district, { newsId: `N-${i}`, title: `通报-${district}` }));
    await stage.app.db.transaction((sql) => insertRows(sql, 'bulletin', Object.keys(news[0] ?? {}), news as never));
  },
  { change: () => ({ notify: [rule()] }) },
);
const { opened, signedIn } = journey;

const another = async (account: string, path: string) => {
  await journey.context.clearCookies();
  const page = await opened(path);
  await filled(page, account, PASSWORD);
  await menu(page).waitFor();
  return page;
};

describe('people who are away', () => {
  it('1. ask a colleague to stand in; it is confirmed; she works on the other’s desk under her own name, and is herself again', async () => {
    await journey.stage.person({ account: 'security', name: '安全员', role: 'SECURITY_ADMIN' });
    const zhang = await signedIn('zhang');
    await zhang.getByRole('button', { name: /张三/ }).click();
    await zhang.getByRole('button', { name: '代办', exact: true }).click();
    const form = zhang.getByRole('form', { name: '请人代办' });
    await form.getByLabel('由谁代办(账号)').fill('nobody');
    await form.getByLabel('第一天').fill('2022年3月20日');
    await form.getByLabel('最后一天(最长 60 天)').fill('20220324');
    await form.getByLabel('事由').fill('出差 <script>alert(1)</script> =cmd|');
    await form.getByRole('button', { name: '提出代办' }).click();
    await zhang.getByText('没有可以代办的这个账号').waitFor();
    await form.getByLabel('由谁代办(账号)').fill('Ｌi');
    await picture(zhang, 'people-01-propose');
    await form.getByRole('button', { name: '提出代办' }).dblclick();
    await zhang.getByText(/由 李四 代您办理:2022-03-20 至 2022-03-24,待安全管理员确认/).waitFor();
    await accessible(zhang);
    expect(await journey.stage.rows('SELECT COUNT(*) AS n FROM stand_ins')).toEqual([{ n: 1 }]);

    const security = await another('security', '/system/stand-ins');
    const one = security.getByRole('row', { name: /张三\(zhang\)/ });
    await one.getByText('出差 <script>alert(1)</script> =cmd|').waitFor();
    await accessible(security);
    await picture(security, 'people-01-confirm');
    await one.getByRole('button', { name: '确认 李四 代 张三' }).click();
    await one.getByText('有效').waitFor();

    const li = await another('li', '/lists/bulletin');
    await li.getByText('通报-echeng').waitFor();
    const before = await opened('/lists/bulletin');
    await before.getByText('通报-echeng').waitFor();
    await li.getByRole('button', { name: /李四/ }).click();
    await li.getByRole('button', { name: '代办(可代 1 人)' }).click();
    await li.getByRole('form', { name: '请人代办' }).getByLabel('事由').fill('写到一半');
    await picture(li, 'people-01-choose');
    await li.getByRole('button', { name: '代 张三 办理' }).click();
    await li.getByText('正在代 张三(区级管理员)办理,至 2022-03-24').waitFor();
    await accessible(li);
    await picture(li, 'people-01-acting');
    await menu(li).getByRole('link', { name: '监管动态' }).click();
    await li.getByText('通报-huarong').waitFor();
    expect(await li.getByText('通报-echeng').count()).toBe(0);
    // The tab that was drawn before is another desk's, and blank.
    await before.getByRole('heading', { name: '现在代 张三 办理' }).waitFor();
    expect(await before.getByText('通报-echeng').count()).toBe(0);
    await accessible(before);
    await picture(before, 'people-01-other-tab');
    await before.close();

    await li.getByRole('button', { name: '回到本人' }).click();
    await li.getByRole('button', { name: '李四 · 区级管理员' }).waitFor();
    expect(await li.getByText('正在代').count()).toBe(0);
    // What she had typed at her own desk waited for her.
    await li.getByRole('button', { name: /李四/ }).click();
    await li.getByRole('button', { name: '代办(可代 1 人)' }).click();
    expect(await li.getByRole('form', { name: '请人代办' }).getByLabel('事由').inputValue()).toBe('写到一半');
  });

  it('2. are back by themselves: what the stand-in presses after the last day is not done, and she is told', async () => {
    await journey.stage.commands.proposeStandIn({
      person: ids.zhang ?? '',
      standIn: 'li',
      fromDay: '2022-03-20',
      toDay: '2022-03-20',
      reason: '病假',
    });
    const li = await signedIn('li');
    await li.getByRole('button', { name: /李四/ }).click();
    await li.getByRole('button', { name: '代办(可代 1 人)' }).click();
    await li.getByRole('button', { name: '代 张三 办理' }).click();
    await menu(li).getByRole('link', { name: '监管动态' }).click();
    await li.getByText('通报-huarong').waitFor();
    await journey.stage.commands.endStandIn({ id: (await journey.stage.rows('SELECT id FROM stand_ins'))[0].id });
    await li.getByRole('button', { name: '刷新' }).click();
    await li.getByRole('heading', { name: '现在是本人办理' }).waitFor();
    await li.getByText('代办已经结束').waitFor();
    expect(await li.getByText('通报-huarong').count()).toBe(0);
    await picture(li, 'people-02-over');
    await li.getByRole('button', { name: '以本人继续' }).click();
    await li.getByRole('button', { name: '李四 · 区级管理员' }).waitFor();
  });

  it('3. or leave for good: what hangs on them is shown, and goes to another of the same role and scope', async () => {
    const { stage } = journey;
    await stage.person({ account: 'system', name: '系统员', role: 'SYSTEM_ADMIN' });
    const other = await stage.person({ account: 'qian', name: '钱七', role: 'DISTRICT_ADMIN', districts: ['huarong'] });
    await stage.commands.proposeKey({ name: 'screen', role: 'DASHBOARD', districts: ['huarong'], endsOn: '2022-12-31', owner: ids.zhang ?? '' });
    const page = await signedIn('system', '/system/people');
    await page.getByRole('button', { name: '处理 张三' }).click();
    await page.getByRole('button', { name: '停用账号' }).click();
    await page.getByText('密钥 screen:随账号停用').waitFor();
    expect(await page.getByLabel('由谁接手(同角色、同范围)').locator('option').allInnerTexts()).toEqual(['无人接手', '钱七(qian)']);
    await page.getByLabel('由谁接手(同角色、同范围)').selectOption('钱七(qian)');
    await page.getByText('密钥 screen:继续有效').waitFor();
    await accessible(page);
    await picture(page, 'people-03-leaver');
    await page.getByRole('button', { name: '确定停用账号' }).dblclick();
    await expect.poll(() => stage.rows("SELECT state FROM people WHERE account='zhang'")).toEqual([{ state: 'ENDED' }]);
    expect(await stage.rows('SELECT ownerId, state FROM access_keys')).toEqual([{ ownerId: other.id, state: 'ACTIVE' }]);
    expect(await stage.rows("SELECT COUNT(*) AS n FROM audit_log WHERE act='endPerson' AND outcome='OK'")).toEqual([{ n: 1 }]);
  });

  it('4. are told outside the page; what was not taken is shown with why, and sent again', async () => {
    const { stage } = journey;
    await stage.person({ account: 'operator', name: '运维', role: 'PUSH_OPERATOR', districts: ['*'] });
    const page = await signedIn('operator', '/system/notices');
    await page.getByText('还没有告知过什么。').waitFor();
    await page.getByRole('row', { name: /值班群/ }).waitFor();
    await accessible(page);
    const clock = { now: stage.now, sleep: async () => undefined };
    const told = [{ district: 'echeng', department: null, cause: 'E05', count: 3 }];
    await stage.app.db.transaction((sql) => openFacts([rule()], clock).tell(sql, 'rowReturned', told));
    receiver.mood('broken');
    await stage.app.notify();
    await page.getByRole('button', { name: '刷新' }).click();
    await page.getByText('已试 1 次:对方应答 500').waitFor();
    // Three days later nobody has mended it; she signs in again.
    stage.pass(73 * 3_600_000);
    await stage.app.notify();
    receiver.mood('calm');
    await page.getByRole('button', { name: '刷新' }).click();
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    const failed = page.getByRole('row', { name: /没有发出/ });
    await failed.waitFor();
    expect(await page.content()).not.toContain('very-secret');
    await accessible(page);
    await picture(page, 'people-04-failed');
    await failed.getByRole('button', { name: '重新发送' }).click();
    await failed.getByRole('button', { name: '确定重新发送' }).click();
    await page.getByRole('row', { name: /待发/ }).waitFor();
    await stage.app.notify();
    await page.getByRole('button', { name: '刷新' }).click();
    await page.getByRole('row', { name: /已发/ }).waitFor();
    await picture(page, 'people-04-sent');
  });
});
