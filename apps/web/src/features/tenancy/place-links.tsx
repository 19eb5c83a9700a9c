import { Link } from '@tanstack/react-router';
import { Place } from '../../ui/band/place.js';
import { useFormats } from '../../ui/format.js';
import styles from './place-links.module.css';

/** Countries by name, each with its snippet of band, linked to its page. */
export function PlaceLinks({ codes }: { codes: readonly string[] }) {
  const formats = useFormats();
  return (
    <ul role="list" className={styles.links}>
      {codes.map((code) => (
        <li key={code}>
          <Link to="/places/$code" params={{ code }} className={styles.link}><Place code={code}>{formats.countryName(code)}</Place></Link>
        </li>
      ))}
    </ul>
  );
}
