import { lazy, Suspense } from 'react';
import type { ConfirmProps } from './confirm-dialog.js';

const ConfirmDialog = lazy(() => import('./confirm-dialog.js'));

/** Asks once before something that matters, naming the thing. Dialogs are fetched when the first one opens. */
export const Confirm = (props: ConfirmProps) => <Suspense fallback={null}><ConfirmDialog {...props} /></Suspense>;
