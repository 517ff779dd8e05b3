/** Hint at Ctrl+F: the browser's own search sees the rows that are drawn, and those are a part. */
import { type RefObject, useEffect } from 'react';

export function useFindHint(form: RefObject<HTMLFormElement | null>, say: (text: string) => void, isPart = true): void {
  useEffect(() => {
    if (!isPart) return;
    const find = (event: KeyboardEvent): void => {
      if (event.key !== 'f' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      // A field to type into, where there is one.
      (form.current?.querySelector<HTMLElement>('input') ?? form.current?.querySelector<HTMLElement>('select'))?.focus();
      say('这里只画出一部分行,浏览器的查找不全:请用上面的条件查询,它查的是全部数据');
    };
    addEventListener('keydown', find);
    return () => removeEventListener('keydown', find);
  }, [form, say, isPart]);
}
