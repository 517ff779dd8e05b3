/** Ten figures of a year and what the person sees, each a link to its rows, with the districts beside each other. */
import { NativeSelect } from '@mantine/core';
import { addressOf, go } from '../frame/address.js';
import { type FreshnessData, isLate, sourcesOf } from '../frame/freshness.js';
import { Link } from '../frame/link.js';
import { useLive } from '../net/use-live.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { momentText, serverNow } from '../session/clock.js';
import { Bars } from './bars.js';
import { type Asof, claimsAt, FIGURES, type Figure, figureText, numberText, type Ten, totalOf } from './figures.js';

type OfDistrict = Ten & { readonly district: { readonly code: string; readonly name: string } | null };

interface Answer {
  readonly figures: { readonly asOf: string; readonly city: Ten | null; readonly districts: readonly OfDistrict[] } | null;
  readonly districts: FreshnessData['districts'];
}

const YEARS = 6;
// As often as the list of today below them.
const EVERY_MS = 60_000;
export const thisYear = (): number => Number(momentText(new Date(serverNow()).toISOString()).slice(0, 4));

export function TenFigures({ year }: { year: number }) {
  const { answer, fault, again } = useLive<Answer>('Overview', { year }, EVERY_MS);
  const years = [...new Set([...Array.from({ length: YEARS }, (_, i) => thisYear() - i), year])].sort((a, b) => b - a);
  const figures = answer?.data.figures;
  const total = figures && totalOf(figures);
  return (
    <section aria-label="十项数字">
      <div className="bar">
        <h2>{year} 年的十项数字</h2>
        <NativeSelect
          aria-label="年度"
          value={String(year)}
          data={years.map((each) => ({ value: String(each), label: `${each} 年` }))}
          onChange={({ currentTarget: { value } }) => go(addressOf([''], [['year', value]]))}
        />
        {answer && figures && <Age asOf={figures.asOf} districts={answer.data.districts} />}
      </div>
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="数字" />}
      {answer && !total && <Nothing>{Object.values(answer.missing)[0] ?? '没有可以看的数字。'}</Nothing>}
      {figures && total && <Cards year={year} asOf={figures.asOf} total={total} all={figures.districts} />}
    </section>
  );
}

function Age({ asOf, districts }: { asOf: string; districts: FreshnessData['districts'] }) {
  const sources = sourcesOf({ districts });
  const [oldest] = sources.flatMap(({ lastSuccessAt }) => lastSuccessAt ?? []).sort();
  const late = sources.filter(isLate).length;
  return (
    <span className="quiet">
      截至 {asOf}
      {oldest !== undefined && `,数据截至 ${momentText(oldest)}`}
      {late > 0 && `,${late} 个数据源未按时更新`}
    </span>
  );
}

function Cards({ year, asOf, total, all }: { year: number; asOf: string; total: Ten; all: readonly OfDistrict[] }) {
  const districts = all.flatMap(({ district, ...figures }) => (district ? [{ district, figures }] : []));
  const at: Asof = { year, asOf, district: null };
  return (
    <>
      <ul className="figures">
        {FIGURES.map((figure) => (
          <li key={figure.name}>
            <Card figure={figure} ten={total} at={at} />
            <Bars values={districts.map(({ district, figures }) => ({ name: district.name, value: figures[figure.name] }))} />
          </li>
        ))}
      </ul>
      {districts.length > 1 && <ByDistrict districts={districts} at={at} />}
    </>
  );
}

function Card({ figure, ten, at }: { figure: Figure; ten: Ten; at: Asof }) {
  const { name, title, whole, opens } = figure;
  return (
    <div>
      {title}
      <br />
      <Link className="value" to={opens(at)} aria-label={`${title} ${figureText(name, ten)},打开这些行`}>
        {figureText(name, ten)}
      </Link>
      {whole && (
        <>
          {' / '}
          <Link to={whole.opens(at)} aria-label={`${title}的总数 ${figureText(whole.name, ten)},打开这些行`}>
            {figureText(whole.name, ten)}
          </Link>
        </>
      )}
      {name === 'checklistCompletion' && ten.checklistCompletion !== null && (
        <>
          {' '}
          ={' '}
          <Link to={addressOf(['lists', 'checklist'])} aria-label="检查清单完成率的分子,打开检查实施清单">
            {numberText(Math.round(ten.checklistCompletion * ten.claims))}
          </Link>
          {' / '}
          <Link to={claimsAt(at)} aria-label={`检查清单完成率的分母 ${ten.claims},打开认领事项`}>
            {numberText(ten.claims)}
          </Link>
        </>
      )}
    </div>
  );
}

function ByDistrict({ districts, at }: { districts: readonly { district: { code: string; name: string }; figures: Ten }[]; at: Asof }) {
  return (
    <details>
      <summary>各区的数字</summary>
      <div className="scrolled">
        <table className="table">
          <caption className="unseen">各区 {at.year} 年的十项数字</caption>
          <thead>
            <tr>
              <th scope="col">区</th>
              {FIGURES.map(({ name, title }) => (
                <th scope="col" key={name}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {districts.map(({ district, figures }) => (
              <tr key={district.code}>
                <th scope="row">{district.name}</th>
                {FIGURES.map(({ name, title, opens }) => (
                  <td key={name}>
                    <Link to={opens({ ...at, district: district.code })} aria-label={`${district.name} ${title} ${figureText(name, figures)}`}>
                      {figureText(name, figures)}
                    </Link>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
