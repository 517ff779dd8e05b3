/** The desk of who is signed in: menu, strips, who, and the page that the address names. */
import '../mantine-desk.css';
import './frame.css';
import { Button } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useAsked } from '../net/use-asked.js';
import { Catch } from '../parts/catch.js';
import { PrintedBy } from '../parts/paper.js';
import { Trouble } from '../parts/states.js';
import { useWho } from '../session/use-session.js';
import { addressOf, usePath } from './address.js';
import { type Definitions, DefinitionsContext, NONE } from './definitions.js';
import { Freshness } from './freshness.js';
import { Link } from './link.js';
import { menuOf } from './menu.js';
import { Page } from './page.js';
import { pageAt } from './pages.js';
import { useSlash } from './slash.js';
import { Strips } from './strips.js';
import { Who } from './who.js';

export default function Desk() {
  const who = useWho();
  const { answer, fault, again } = useAsked<Definitions>('Definitions');
  const definitions = useMemo(() => answer?.data ?? NONE, [answer]);
  const path = usePath();
  const [menu, showMenu] = useState(false);
  // Whoever has chosen looks at the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address closes it
  useEffect(() => showMenu(false), [path?.join('/')]);
  useSlash();
  const here = path === null ? '' : (pageAt(path)?.page.to ?? addressOf(path.slice(0, 2)));
  return (
    <DefinitionsContext value={definitions}>
      <div className="frame">
        <a className="skip" href="#page">
          跳到内容
        </a>
        <header>
          <Button className="menu-button" variant="default" aria-expanded={menu} onClick={() => showMenu(!menu)}>
            菜单
          </Button>
          <strong>{who.city}互联网+监管 数据枢纽</strong>
          {who.rights.includes('figures') && <Freshness />}
          <Who />
        </header>
        <section className="strips" aria-label="提示">
          <Strips said={who} />
        </section>
        <nav aria-label="主菜单" data-closed={menu ? undefined : true}>
          {menuOf(who, definitions).map(({ title, entries }) => (
            <div key={title}>
              {title !== '' && <h2>{title}</h2>}
              <ul>
                {entries.map((entry) => (
                  <li key={entry.to}>
                    <Link to={entry.to} aria-current={here === entry.to ? 'page' : undefined}>
                      {entry.title}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <main id="page" tabIndex={-1}>
          <PrintedBy />
          {fault && <Trouble fault={fault} again={again} />}
          <Catch key={path?.join('/') ?? ''} what="本页" whole>
            <Page path={path} ready={answer !== null} />
          </Catch>
        </main>
      </div>
    </DefinitionsContext>
  );
}
