// After `npm install` changed package-lock.json: adds the packages of other platforms that the registry at hand did not give,
// so that `npm ci` accepts the lockfile on every platform. They are optional, and installed only where they fit.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const packages = lock.packages;
const systems = /android|darwin|linux|win32|freebsd|netbsd|openbsd|sunos|openharmony/;
const processors = /arm64|x64|ppc64|riscv64|s390x|ia32|loong64|arm/;

for (const [path, parent] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const isThere = packages[`node_modules/${name}`] ?? packages[`${path}/node_modules/${name}`];
    const os = name.match(systems)?.[0];
    const cpu = name.match(processors)?.[0];
    if (isThere || !os || !cpu || !/^\d/.test(version)) continue;
    packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(parent.dev && { dev: true }),
      optional: true,
      os: [os],
    };
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
