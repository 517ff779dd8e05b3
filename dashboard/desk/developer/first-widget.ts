/** First widget: a page of one file that shows one figure of this hub and keeps it up to date by its tag. It needs a key, typed where it is opened. */
export const firstWidget = (hub: string, year: number): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>认领</title>
<label>访问密钥 <input id="key" type="password" autocomplete="off"></label>
<button id="show">显示</button>
<p>${year} 年认领 <strong id="claims">—</strong> 项,截至 <span id="asOf">—</span></p>
<p id="said"></p>
<script>
  const query = 'query FirstWidget($year: Int!) { figures(year: $year) { asOf city { claims } } }';
  const text = (id, value) => (document.getElementById(id).textContent = value);
  async function show() {
    const answer = await fetch('${hub}/graphql', {
      method: 'POST',
      headers: { authorization: 'Bearer ' + document.getElementById('key').value, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { year: ${year} } }),
    });
    const { data, errors = [] } = await answer.json();
    // 为 null 又有错误,是没有查到;原因照原文显示。
    text('said', errors.map(({ message }) => message).join(' '));
    if (!data || !data.figures) return;
    text('claims', data.figures.city.claims);
    text('asOf', data.figures.asOf);
  }
  const shown = () => show().catch(() => text('said', '连不上服务:地址不对,或管理员还没有登记本页的来源(server.cors)。'));
  document.getElementById('show').onclick = () => { shown(); setInterval(shown, 60000); };
</script>
</html>
`;
