import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './ui/styles/tokens.css';
import 'virtual:mantine-variables.css';
import './ui/styles/mantine.css';
import './ui/styles/base.css';
import './ui/styles/components.css';
import { queries } from './api/queries.js';
import { router } from './router.js';
import { startTexts } from './texts/texts.js';
import { colourScheme } from './ui/colour-scheme.js';
import { Formatted } from './ui/formatted.js';
import { theme } from './ui/theme.js';

await startTexts();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} colorSchemeManager={colourScheme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <QueryClientProvider client={queries}>
        <Formatted>
          <RouterProvider router={router} />
        </Formatted>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
