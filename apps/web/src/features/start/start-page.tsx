import { SearchField } from '../../ui/frame/search-field.js';
export function StartPage() { return <div style={{padding:40}}><h1>Lo que treinta y tres países saben</h1><SearchField large /></div>; }
