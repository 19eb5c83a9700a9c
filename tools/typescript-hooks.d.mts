export function importSource<Module>(path: string): Promise<Module>;
