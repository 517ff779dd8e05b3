/** Fault: why something was not answered, with the hub's own code and Chinese sentence; connection faults have codes of their own. */
export class Fault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 0,
    readonly seconds: number | null = null,
  ) {
    super(message);
  }
}

export const offline = (): Fault => new Fault('OFFLINE', '连不上服务器:网络断开,或服务正在重启。填写的内容都还在,稍后再试。');

/** Of whatever was thrown: something to show. */
export const faultOf = (error: unknown): Fault =>
  error instanceof Fault ? error : new Fault('PAGE', `页面出错:${error instanceof Error ? error.message : '原因不明'}。请刷新再试。`);
