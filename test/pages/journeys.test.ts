/**
 * Journeys of people through the desk: who signs in sees hers, and what goes wrong has a page that says what to do.
 */
import { Secret, TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { openCasRehearsal } from '../../connectors/identity/cas/rehearsal.js';
import { openOidcRehearsal } from '../../connectors/identity/oidc/rehearsal.js';
import { insertRows } from '../../src/db/sql.js';
import { row } from '../gateway/stage.js';
import { openPeopleStage } from '../people/stage.js';
import { accessible, filled, journeyStage, menu, PASSWORD, picture } from './journey-stage.js';

const MINUTE = 60_000;

const journey = journeyStage(async (stage) => {
  await stage.person({ account: 'zhang', name: '张三', role: 'DISTRICT_ADMIN', districts: ['echeng'] });
  const news = ['echeng', 'huarong'].map((district, i) => row(`b${i}`, district, { newsId: `N-${i}`, title: `通报-${district}`, author: '王小明' }));
  await stage.app.db.transaction((sql) => insertRows(sql, 'bulletin', Object.keys(news[0] ?? {}), news as never));
});
const { opened, signedIn } = journey;

describe('people at the desk', () => {
  it('1. sign in with a password, are told who they are and when they were last here, and see their district alone', async () => {
    const first = await opened();
    await first.getByRole('textbox', { name: '账号' }).waitFor();
    await accessible(first);
    await picture(first, '01-sign-in');
    await filled(first, 'zhang', PASSWORD);
    await menu(first).waitFor();
    await first.getByRole('button', { name: /张三/ }).click();
    await first.getByText('这是第一次').waitFor();
    await picture(first, '01-who');
    await first.close();
    const page = await opened('/lists/bulletin');
    await page.getByText('通报-echeng').waitFor();
    expect(await page.getByText('通报-huarong').count()).toBe(0);
    await accessible(page);
    await picture(page, '01-list');
  });

  it('2. are told in words when name or password is wrong, and what they typed stays', async () => {
    const page = await opened();
    await filled(page, 'zhang', 'wrong');
    await page.getByRole('alert').filter({ hasText: '账号或密码不正确' }).waitFor();
    expect(await page.getByRole('textbox', { name: '账号' }).inputValue()).toBe('zhang');
    await accessible(page);
    await picture(page, '02-wrong');
  });

  it('3. change a password that somebody else gave, before anything else', async () => {
    const { password } = await journey.stage.commands.proposePerson({ account: 'li', name: '李四', role: 'DISTRICT_ADMIN', districts: ['*'] });
    const page = await opened();
    await filled(page, 'li', password ?? '');
    await page.getByRole('form', { name: '修改密码' }).waitFor();
    await accessible(page);
    await picture(page, '03-first-password');
    const put = async (fresh: string) => {
      await page.getByLabel('现在的密码', { exact: true }).fill(password ?? '');
      await page.getByLabel('新密码', { exact: true }).fill(fresh);
      await page.getByLabel('再输一次新密码', { exact: true }).fill(fresh);
      await page.getByRole('button', { name: '保存新密码' }).click();
    };
    await put('short');
    await page.getByRole('alert').filter({ hasText: '新密码不合要求' }).waitFor();
    await put('Better-Horse-7');
    await menu(page).waitFor();
  });

  it('4. set up a second factor as administrators, and show a code the next time', async () => {
    await journey.stage.close();
    journey.stage = await openPeopleStage('sqlite');
    await journey.stage.person({ account: 'auditor', name: '审计', role: 'AUDITOR' });
    const page = await opened();
    await filled(page, 'auditor', PASSWORD);
    await page.getByRole('form', { name: '绑定动态口令' }).waitFor();
    const secret = (await page.locator('.mono').first().innerText()).replace(/\s/g, '');
    const code = (): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: journey.stage.now() });
    await accessible(page);
    await picture(page, '04-enrol');
    await page.getByRole('textbox').last().fill(code());
    await page.keyboard.press('Enter');
    await menu(page).waitFor();
    await page.getByRole('button', { name: '退出', exact: true }).click();
    await page.getByText('已退出').waitFor();
    journey.stage.pass(MINUTE);
    await filled(page, 'auditor', PASSWORD);
    await page.getByRole('form', { name: '动态口令' }).waitFor();
    await picture(page, '04-code');
    await page.getByRole('textbox').last().fill(code());
    await page.keyboard.press('Enter');
    await menu(page).waitFor();
  });

  it('5. are signed out in every tab, and back shows nothing', async () => {
    const page = await signedIn();
    await menu(page).getByRole('link', { name: '监管动态' }).click();
    await page.getByText('通报-echeng').waitFor();
    const other = await opened('/lists/bulletin');
    await other.getByText('通报-echeng').waitFor();
    await page.getByRole('button', { name: '退出', exact: true }).click();
    await page.getByText('已退出').waitFor();
    await other.getByRole('textbox', { name: '账号' }).waitFor();
    expect(await other.getByText('通报-echeng').count()).toBe(0);
    await page.goBack().catch(() => null);
    await page.getByRole('textbox', { name: '账号' }).waitFor();
    expect(await page.getByText('通报-echeng').count()).toBe(0);
    await picture(page, '05-signed-out');
  });

  it('5. are told that they are signed out, whatever was asked before comes behind it', async () => {
    const page = await signedIn();
    const session = `${journey.stage.base}/session`;
    const again = () => page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    // Answered while she was signed in, and told after she is not.
    let late: (() => Promise<void>) | null = null;
    await page.route(session, async (route) => {
      if (late) return route.continue();
      const answer = await route.fetch();
      late = () => route.fulfill({ response: answer });
    });
    await again();
    await expect.poll(() => late).not.toBe(null);
    await page.evaluate("document.querySelector('.who button:last-of-type').click()");
    await page.getByText('已退出').waitFor();
    const told = page.waitForResponse(session);
    await late!();
    await (await told).finished();
    // A later one says that nobody is signed in, and takes nothing away; one that fails neither.
    const later = page.waitForResponse(session);
    await again();
    await (await later).finished();
    await journey.context.setOffline(true);
    const failed = page.waitForEvent('requestfailed');
    await again();
    await failed;
    await page.getByRole('textbox', { name: '账号' }).fill('z');
    expect(await page.getByText('已退出').count()).toBe(1);
    expect(await menu(page).count()).toBe(0);
    await journey.context.setOffline(false);
  });

  it('6. do nothing in a tab of the person before, which says who is signed in now', async () => {
    await journey.stage.person({ account: 'wang', name: '王五', role: 'DISTRICT_ADMIN', districts: ['huarong'] });
    const before = await signedIn('zhang', '/lists/bulletin');
    await before.getByText('通报-echeng').waitFor();
    // As from another window of the same browser: the cookie changes under the page.
    const replaced = await journey.context.request.post(`${journey.stage.base}/session`, { data: { account: 'wang', password: PASSWORD } });
    expect(replaced.status()).toBe(200);
    await before.getByRole('button', { name: '刷新' }).click();
    await before.getByText('王五').first().waitFor();
    expect(await before.getByText('通报-echeng').count()).toBe(0);
    await picture(before, '06-another');
  });

  it('7. are told when a session has ended for idleness, and go on after signing in', async () => {
    const page = await signedIn('zhang', '/lists/bulletin');
    await page.getByText('通报-echeng').waitFor();
    journey.stage.pass(31 * MINUTE);
    await page.getByRole('button', { name: '刷新' }).click();
    await page.getByLabel('密码', { exact: true }).waitFor();
    await picture(page, '07-ended');
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('通报-echeng').waitFor();
  });

  it('8. open a record, see a protected value masked, and are shown it with a reason that is written down', async () => {
    const page = await signedIn('zhang', '/lists/bulletin');
    await page.getByRole('link', { name: 'N-0' }).click();
    await page.getByRole('button', { name: '显示 作者' }).waitFor();
    expect(await page.getByText('王小明').count()).toBe(0);
    await accessible(page);
    await picture(page, '08-record');
    await page.getByRole('button', { name: '显示 作者' }).click();
    await page.getByRole('textbox', { name: /原因|事由/ }).fill('核对署名');
    await page.getByRole('button', { name: '记入日志并显示' }).click();
    await page.getByText('王小明').first().waitFor();
    expect(await journey.stage.rows("SELECT actor, object FROM audit_log WHERE act='reveal'")).toEqual([
      { actor: 'person:zhang', object: 'bulletin/b0/author' },
    ]);
    expect(page.url()).not.toContain(encodeURIComponent('王小明'));
    await picture(page, '08-revealed');
  });

  it('9. propose an account as one administrator, confirm it as another, and the new person signs in', async () => {
    await journey.stage.person({ account: 'system', name: '系统员', role: 'SYSTEM_ADMIN' });
    await journey.stage.person({ account: 'security', name: '安全员', role: 'SECURITY_ADMIN' });
    const page = await signedIn('system', '/system/people');
    await page.getByRole('button', { name: '新增人员' }).click();
    await page.getByRole('textbox', { name: '账号' }).fill('zhao');
    await page.getByRole('textbox', { name: '姓名' }).fill('赵六 <script>alert(1)</script>');
    await page.getByLabel('角色').selectOption('CITY_ADMIN');
    await picture(page, '09-new-person');
    await page.getByRole('button', { name: '提出', exact: true }).click();
    const password = await page.locator('.once').innerText();
    await picture(page, '09-password');
    await page.getByRole('button', { name: '已经记下,关闭' }).click();
    await page.getByText('赵六 <script>alert(1)</script>').first().waitFor();
    await journey.context.clearCookies();
    const second = await signedIn('security', '/system/people');
    await second.getByRole('row', { name: /zhao/ }).getByRole('button', { name: '处理' }).click();
    await picture(second, '09-confirm');
    await second.getByRole('button', { name: '确认', exact: true }).click();
    await expect.poll(() => journey.stage.rows("SELECT state FROM people WHERE account='zhao'")).toEqual([{ state: 'ACTIVE' }]);
    await journey.context.clearCookies();
    const third = await opened();
    await filled(third, 'zhao', password);
    await third.getByRole('form', { name: '修改密码' }).waitFor();
  });

  it('10. have a role changed while they are signed in, and see by it at once', async () => {
    const page = await signedIn('zhang', '/lists/bulletin');
    await page.getByText('通报-echeng').waitFor();
    const [{ id }] = await journey.stage.rows("SELECT id FROM people WHERE account='zhang'");
    await journey.stage.commands.changePerson({ id, role: 'DISTRICT_ADMIN', districts: ['huarong'] });
    await page.getByRole('button', { name: '刷新' }).click();
    await page.getByText('通报-huarong').waitFor();
    expect(await page.getByText('通报-echeng').count()).toBe(0);
  });

  it('11. read the audit log as the auditor, and the table of who may what, as a file too', async () => {
    await journey.stage.person({ account: 'auditor', name: '审计', role: 'AUDITOR' });
    const page = await signedIn('auditor', '/system/audit');
    await page.getByRole('cell', { name: 'session.begin' }).or(page.getByText('session.begin')).first().waitFor();
    await accessible(page);
    await picture(page, '11-audit');
    await page.goto(`${journey.stage.base}/system/roles`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('下载 CSV').click()]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    await accessible(page);
    await picture(page, '11-roles');
  });

  it('12. do not get where their role does not lead, nor by an address that is cut or of nobody', async () => {
    const page = await signedIn('zhang', '/system/people');
    await page.getByText('没有权限').waitFor();
    for (const [path, words] of [
      ['/records/%E0%A4%A', '没有这个页面'],
      ['/lists/nothing', '没有'],
      ['/system/nothing', '没有这个页面'],
    ] as const) {
      await page.goto(`${journey.stage.base}${path}`);
      await page.getByRole('main').getByText(words).first().waitFor();
    }
    await picture(page, '12-no-page');
  });

  it('12b. never see under one condition what was answered to another, while it is read and where it cannot be', async () => {
    await journey.stage.person({ account: 'auditor', name: '审计', role: 'AUDITOR' });
    const page = await signedIn('auditor', '/system/people');
    const shown = page.getByRole('rowheader', { name: 'zhang', exact: true });
    await shown.waitFor();
    let open: (go: boolean) => void = () => undefined;
    const opened = new Promise<boolean>((resolve) => (open = resolve));
    await page.route('**/graphql', async (route) => ((await opened) ? route.continue() : route.abort()));
    await page.getByLabel('状态').selectOption('已停用');
    await page.getByText('正在读取人员').waitFor();
    expect(await shown.count()).toBe(0);
    open(false);
    await page.getByRole('alert').filter({ hasText: '连接断开' }).waitFor();
    expect(await shown.count()).toBe(0);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByText('没有符合条件的人员').waitFor();
  });

  it('13. go through the whole of it by keys alone, from the name to a row of a list', async () => {
    const page = await opened();
    await page.getByRole('textbox', { name: '账号' }).waitFor();
    await page.keyboard.type('zhang');
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await menu(page).waitFor();
    await menu(page).getByRole('link', { name: '监管动态' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('通报-echeng').waitFor();
    await page.getByRole('link', { name: 'N-0' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '显示 作者' }).waitFor();
  });

  it('14. get where they wanted to go after a try at another system that failed', async () => {
    const page = await signedIn('zhang', '/sign-in?fault=PROVIDER_AWAY&to=%2Flists%2Fbulletin');
    await page.getByText('通报-echeng').waitFor();
    expect(new URL(page.url()).pathname).toBe('/lists/bulletin');
  });

  it.each(['oidc', 'cas'])(
    '15. come in by another system (%s), are asked anew as another person, and are told when they are nobody here',
    async (type) => {
      const oidc = await openOidcRehearsal({
        clientId: 'hub',
        clientSecret: 'a secret of the hub',
        returnUrl: 'http://127.0.0.1:1/',
        afterwards: 'http://127.0.0.1:1/',
      });
      const cas = await openCasRehearsal({ serves: (service) => service.startsWith(journey.stage.base) });
      await journey.stage.close();
      const settings = type === 'oidc' ? { issuer: oidc.issuer, clientId: 'hub', clientSecret: 'a secret of the hub' } : { url: cas.url };
      journey.stage = await openPeopleStage('sqlite', { realClock: true, identity: [{ name: 'city', type, title: '市统一身份', settings }] });
      oidc.register(`${journey.stage.base}/sign-in/city/return`, `${journey.stage.base}/sign-in?out=1`);
      for (const provider of [oidc, cas]) {
        provider.account('u1', '张三');
        provider.account('stranger', '生人');
      }
      await journey.stage.person({
        account: 'zhang',
        name: '张三',
        role: 'DISTRICT_ADMIN',
        districts: ['echeng'],
        identity: { provider: 'city', subject: 'u1' },
      });
      const page = await opened('/lists/bulletin');
      const come = async (account: string) => {
        await page.getByRole('link', { name: '市统一身份' }).click();
        await page.getByLabel('用户名').fill(account);
        await page.getByRole('button', { name: '登录' }).click();
      };
      await come('u1');
      await menu(page).waitFor();
      expect(new URL(page.url()).pathname).toBe('/lists/bulletin');
      await picture(page, `15-by-${type}`);
      await page.getByRole('button', { name: '退出', exact: true }).click();
      await page.getByText('已退出').waitFor();
      await come('stranger');
      await page.getByRole('alert').filter({ hasText: '还没有权限' }).waitFor();
      await picture(page, `15-nobody-${type}`);
      await oidc.close();
      await cas.close();
    },
  );
});
