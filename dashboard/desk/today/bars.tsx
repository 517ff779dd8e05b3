/** Bars of one figure by district, small: what they say stands in the table below them, so that nobody has to see them. */
interface Props {
  readonly values: readonly { readonly name: string; readonly value: number | null }[];
}

const [BAR, GAP, HEIGHT] = [7, 3, 30];

export function Bars({ values }: Props) {
  const most = Math.max(...values.map(({ value }) => value ?? 0), 0);
  // Nothing at all is no picture of equal parts.
  if (values.length < 2 || most === 0) return null;
  return (
    <svg className="bars" width={values.length * (BAR + GAP)} height={HEIGHT} aria-hidden="true" focusable="false">
      {values.map(({ name, value }, at) => {
        // What is not known is a gap, and no bar of nothing.
        if (value === null) return null;
        const height = value === 0 ? 0 : Math.max(2, Math.round((value / most) * HEIGHT));
        return (
          <rect key={name} x={at * (BAR + GAP)} y={HEIGHT - height} width={BAR} height={height}>
            <title>{`${name} ${value}`}</title>
          </rect>
        );
      })}
    </svg>
  );
}
