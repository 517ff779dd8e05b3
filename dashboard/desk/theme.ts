/** Theme: what Mantine's components take by default here; colours and sizes stand in desk.css. */
import { createTheme } from '@mantine/core';

const plain = { radius: 0 };

export const theme = createTheme({
  defaultRadius: 0,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'xs', radius: 0 } },
    TextInput: { defaultProps: { size: 'xs', autoComplete: 'off', ...plain } },
    PasswordInput: { defaultProps: { size: 'xs', ...plain } },
    Textarea: { defaultProps: { size: 'xs', autoComplete: 'off', autosize: false, rows: 3, ...plain } },
    NativeSelect: { defaultProps: { size: 'xs', autoComplete: 'off', ...plain } },
    Checkbox: { defaultProps: { size: 'xs', ...plain } },
  },
});
