// Every rule of a package's SPEC.md has a test whose name starts with its ID, and every ID that a test cites stands in
// a SPEC.md.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = join(import.meta.dirname, '..', 'packages');
const problems = [];
const everyRule = new Set();
const cited = [];

for (const name of readdirSync(packages)) {
  const spec = join(packages, name, 'SPEC.md');
  const rules = existsSync(spec)
    ? [...readFileSync(spec, 'utf8').matchAll(/^- \*\*([A-Z]{1,2}\d+)\*\*/gm)].map(([, id]) => id)
    : [];
  for (const id of rules) {
    if (everyRule.has(id)) problems.push(`${id} stands twice in the SPEC.md files`);
    everyRule.add(id);
  }
  const tested = new Set();
  for (const file of globSync('src/**/*.test.ts', { cwd: join(packages, name) })) {
    const text = readFileSync(join(packages, name, file), 'utf8');
    for (const [, id] of text.matchAll(
      /(?:test|it|describe)(?:\.each\([^)]*\))?\(\s*['"`]\[([A-Z]{1,2}\d+)\]/g,
    )) {
      tested.add(id);
      cited.push([id, `${name}/${file}`]);
    }
  }
  for (const id of rules)
    if (!tested.has(id)) problems.push(`${id} of ${name}/SPEC.md has no test named [${id}]`);
}
for (const [id, file] of cited)
  if (!everyRule.has(id)) problems.push(`[${id}] is cited in ${file} and stands in no SPEC.md`);

for (const problem of new Set(problems)) console.log(problem);
process.exitCode = problems.length ? 1 : 0;
