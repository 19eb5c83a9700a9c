import { memo, useId } from 'react';
import styles from './band.module.css';
import { type Weave, weave } from './weave.js';

interface BandProps {
  /** Code of the tenant whose band this is. */
  code: string;
  /** Which way the band runs. */
  along?: 'down' | 'across';
  /** Size of one woven cell in pixels. */
  cell?: number;
  className?: string | undefined;
}

/** A tenant's woven band, filling the positioned box it is put in. Decoration only: the place's name always stands beside it. */
export const Band = memo(function Band({ code, along = 'down', cell = 3, className }: BandProps) {
  const id = useId();
  const pattern = weave(code);
  const turn = along === 'across' ? 'rotate(-90) ' : '';
  return (
    <svg className={className ? `${styles.band} ${className}` : styles.band} aria-hidden="true" focusable="false" shapeRendering="crispEdges">
      <pattern
        id={id}
        width={pattern.columns}
        height={pattern.rows}
        patternUnits="userSpaceOnUse"
        patternTransform={`${turn}scale(${cell})`}
      >
        <rect width={pattern.columns} height={pattern.rows} fill={pattern.ground} />
        {pattern.threads.map((thread, index) => (
          <path key={index} fill={thread.colour} d={stitches(thread.cells)} />
        ))}
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${CSS.escape(id)})`} />
    </svg>
  );
});

function stitches(cells: Weave['threads'][number]['cells']): string {
  return cells.map(([column, row]) => `M${column} ${row + 0.04}h1v.92h-1z`).join('');
}
