const browsers: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'], [/OPR\//, 'Opera'], [/SamsungBrowser\//, 'Samsung Internet'], [/Firefox\//, 'Firefox'], [/Chrome\//, 'Chrome'], [/Safari\//, 'Safari'],
];
const systems: readonly [RegExp, string][] = [
  [/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Windows/, 'Windows'], [/Mac OS X/, 'macOS'], [/CrOS/, 'ChromeOS'], [/Linux/, 'Linux'],
];

/** "Firefox, Windows" from what a browser says of itself; null when it says nothing we know. */
export function deviceName(userAgent: string | null): string | null {
  if (!userAgent) return null;
  const named = [browsers, systems].map((list) => list.find(([sign]) => sign.test(userAgent))?.[1]).filter(Boolean);
  return named.length ? named.join(', ') : null;
}
