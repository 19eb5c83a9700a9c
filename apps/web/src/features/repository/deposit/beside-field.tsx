import { createContext, lazy, type ReactNode, Suspense, useContext } from 'react';
import type { Remark } from './use-remarks.js';

/** What the review remarks on this deposit, for the fields to find their own. */
export const RemarksContext = createContext<{ id: string; remarks: readonly Remark[] }>({ id: '', remarks: [] });

const FieldRemarks = lazy(async () => ({ default: (await import('./beside.js')).FieldRemarks }));

/** A field with what the review remarks on it right below. */
export function Remarked({ field, children }: { field: string; children: ReactNode }) {
  const { id, remarks } = useContext(RemarksContext);
  const about = remarks.filter((remark) => remark.field?.split('/')[1] === field);
  return (
    <div>
      {children}
      {about.length > 0 && <Suspense fallback={null}><FieldRemarks id={id} remarks={about} /></Suspense>}
    </div>
  );
}
