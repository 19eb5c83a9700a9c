import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { LineageNode } from '../../../api/views.js';
import { weave } from '../../../ui/band/weave.js';
import { useFormats } from '../../../ui/format.js';
import styles from '../exchange.module.css';

const step = 52;
const row = 34;
const knot = 20;

/** The tree as it is woven: a knot in the colours of each place, a thread from each resource to what came of it. */
export function Tree({ nodes, here }: { nodes: readonly LineageNode[]; here: string }) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const place = new Map(nodes.map((node, index) => [node.id, { x: 4 + node.depth * step, y: 6 + index * row }]));
  const width = 4 + (Math.max(...nodes.map(({ depth }) => depth)) + 1) * step + 190;
  return (
    <svg viewBox={`0 0 ${width} ${12 + nodes.length * row}`} role="img" aria-label={t('lineage.picture')} className={styles.tree} style={{ maxWidth: width }}>
      {nodes.map((node) => {
        const [from, to] = [node.originId && place.get(node.originId), place.get(node.id)!];
        if (!from) return null;
        const [x, y, end] = [from.x + knot / 2, from.y + knot, to.y + knot / 2];
        return <path key={node.id} d={`M${x} ${y}V${end - 10}Q${x} ${end} ${x + 10} ${end}H${to.x}`} className={styles.treeThread} />;
      })}
      {nodes.map((node) => {
        const { x, y } = place.get(node.id)!;
        return (
          <g key={node.id} transform={`translate(${x} ${y})`}>
            <Knot code={node.tenant.code} />
            {node.id === here && <rect x={-3} y={-3} width={knot + 6} height={knot + 6} rx={4} className={styles.treeHere} />}
            <text x={knot + 9} y={knot / 2 + 5} className={styles.treeName} data-here={node.id === here || undefined}>{formats.say(node.tenant.names)}</text>
          </g>
        );
      })}
    </svg>
  );
}

/** A snippet of a place's band. */
function Knot({ code }: { code: string }) {
  const id = useId();
  const pattern = weave(code);
  return (
    <>
      <pattern id={id} width={pattern.columns} height={pattern.rows} patternUnits="userSpaceOnUse" patternTransform={`scale(${knot / pattern.columns})`}>
        <rect width={pattern.columns} height={pattern.rows} fill={pattern.ground} />
        {pattern.threads.map(({ colour, cells }) => <path key={colour} fill={colour} d={cells.map(([column, line]) => `M${column} ${line}h1v1h-1z`).join('')} />)}
      </pattern>
      <rect width={knot} height={knot} rx={2} fill={`url(#${CSS.escape(id)})`} />
    </>
  );
}
