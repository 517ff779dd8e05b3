/** States that a page can be in before, or instead of, its data: each says what to do. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Fault } from '../net/fault.js';

export const Loading = ({ what = '数据' }: { what?: string }) => (
  <p className="quiet" role="status">
    正在读取{what}……
  </p>
);

/** A whole page that has nothing to show yet, under the heading that it will have: who works by ear knows where she is. */
export const Waiting = ({ title, fault, again }: { title: string; fault: Fault | null; again: () => void }) => (
  <>
    <h1>{title}</h1>
    {fault ? <Trouble fault={fault} again={again} /> : <Loading what={title} />}
  </>
);

export const Nothing = ({ children }: { children: ReactNode }) => <p className="nothing quiet">{children}</p>;

const HEADS: Readonly<Record<string, string>> = { OFFLINE: '连接断开', FORBIDDEN: '没有权限', UPGRADED: '系统已升级', NO_SUCH_PAGE: '没有这个页面' };

export const Trouble = ({ fault, again }: { fault: Fault; again?: () => void }) => (
  <div className="note wrong" role="alert">
    <strong>{HEADS[fault.code] ?? '没有成功'}</strong>:{fault.message}
    {fault.code === 'FORBIDDEN' && <> 需要时请联系系统管理员调整角色。</>}
    {again && (
      <>
        {' '}
        <Button variant="default" onClick={again}>
          重试
        </Button>
      </>
    )}
  </div>
);

export const NoSuchPage = () => (
  <div className="plain">
    <h1>没有这个页面</h1>
    <p>地址不完整或写错了,也可能是在转发时被截断。请向发来链接的人要完整的地址,或从左边的菜单进入。</p>
    <p>
      <a href="/">回到首页</a>
    </p>
  </div>
);
