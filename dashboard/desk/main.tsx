/** The desk: signing in comes with the first bytes, what stands behind it when somebody is in. */
import './mantine.css';
import './desk.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { Catch } from './parts/catch.js';
import { guardComposing } from './parts/composing.js';
import { Door } from './sign-in/door.js';
import { watchSession } from './session/session.js';
import { watchPresence } from './session/touch.js';
import { theme } from './theme.js';

watchPresence();
guardComposing();
watchSession();
createRoot(document.getElementById('desk') as HTMLElement).render(
  <MantineProvider theme={theme} forceColorScheme="light" withCssVariables={false} withGlobalClasses={false} withStaticClasses>
    <Catch what="页面">
      <Door />
    </Catch>
  </MantineProvider>,
);
