// The absences of ARCHITECTURE.md that neither the compiler nor the layers see: no time, chance or waiting in the pure
// packages, no state of a module, no SQL outside the store and no HTTP in it, no path named after nothing.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

/** What a source file holds that may not be there, each as `line: what`. `path` is from the root of the checkout. */
export function brokenIn(path, text) {
  const rules = rulesFor(path);
  if (rules.length === 0) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const broken = [];
  const visit = (node) => {
    for (const rule of rules) {
      const what = rule(node);
      if (what) broken.push(`${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return broken;
}

/** The word in a path that says nothing, or null. */
export function vagueWord(path) {
  const vague = /^(utils?|helpers?|common|shared|managers?|services?)$/i;
  return path.split(/[/.-]/).find((word) => vague.test(word)) ?? null;
}

function rulesFor(path) {
  const [, name] = path.match(/^packages\/([^/]+)\/src\/.*\.tsx?$/) ?? [];
  if (!name || /\.(test|harness)\.tsx?$|\/(simulation|contract)\//.test(path)) return [];
  const isPure = ['domain', 'vcard', 'sync'].includes(name);
  const isEntry = /\/(main\.tsx|sw\.ts|kennis\.ts|[^/]+-worker\.ts)$/.test(path);
  return [
    ...(isPure ? [waiting, timeOrChance, deviceZone] : []),
    ...(isEntry ? [] : [moduleState]),
    name === 'store' ? http : sql,
  ];
}

function waiting(node) {
  if (node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node)) return 'async';
  return isName(node, 'Promise') ? 'Promise' : null;
}

function timeOrChance(node) {
  const read = ts.isPropertyAccessExpression(node) ? node.getText().replaceAll(/\s/g, '') : '';
  if (['Date.now', 'Math.random'].includes(read)) return read;
  const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
  if (isMade && isName(node.expression, 'Date') && !node.arguments?.length) return 'the time of now';
  return isName(node, 'globalThis') ? 'globalThis' : null;
}

/** What reads the zone or the language of the machine. */
function deviceZone(node) {
  if (ts.isNewExpression(node) && isName(node.expression, 'Date') && node.arguments?.length > 1)
    return 'a Date in the zone of the machine';
  const method = ts.isPropertyAccessExpression(node) ? node.name.text : '';
  const isLocal = /^(get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)|toLocale(Date|Time)?String)$/;
  return isLocal.test(method) ? `${method}, which asks the machine` : null;
}

/** Kept over calls: a `let`, or what is made empty in order to be filled. */
function moduleState(node) {
  if (!ts.isVariableStatement(node) || !ts.isSourceFile(node.parent)) return null;
  if (!(node.declarationList.flags & ts.NodeFlags.Const)) return 'state of the module';
  return node.declarationList.declarations.some(isMadeToBeFilled) ? 'state of the module' : null;
}

function isMadeToBeFilled({ type, initializer: made }) {
  if (!made || /^readonly |^Readonly/.test(type?.getText() ?? '')) return false;
  if (ts.isNewExpression(made))
    return /^(Map|Set|WeakMap|WeakSet|Array)$/.test(made.expression.getText()) && !made.arguments?.length;
  if (ts.isArrayLiteralExpression(made)) return made.elements.length === 0;
  return ts.isObjectLiteralExpression(made) && made.properties.length === 0;
}

function sql(node) {
  if (ts.isImportDeclaration(node))
    return importOf(node, /^(kysely|pg|better-sqlite3|dexie|node:sqlite|@electric-sql)/);
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
  const begin = /^['"`]\s*(SELECT\s.*\sFROM\s|INSERT INTO|UPDATE \S+ SET|DELETE FROM|PRAGMA |CREATE TABLE)/s;
  return isText && begin.test(node.getText()) ? 'SQL' : null;
}

function http(node) {
  if (ts.isImportDeclaration(node)) return importOf(node, /^(node:https?|@?hono)/);
  return ['fetch', 'Request', 'Response'].find((name) => isName(node, name)) ?? null;
}

function importOf(node, pattern) {
  return pattern.test(node.moduleSpecifier.text) ? `an import of ${node.moduleSpecifier.text}` : null;
}

function isName(node, text) {
  if (!ts.isIdentifier(node) || node.text !== text) return false;
  return !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node);
}

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '..');
  const exclude = (name) => ['node_modules', 'dist', 'data'].includes(basename(name));
  const files = globSync('{packages,journeys,bench,scripts,docs}/**/*.*', { cwd: root, exclude });
  const problems = files.flatMap((path) => {
    const word = vagueWord(path);
    const broken = brokenIn(
      path,
      /^packages\/.*\.tsx?$/.test(path) ? readFileSync(join(root, path), 'utf8') : '',
    );
    return [...(word ? [`${path}: "${word}" says nothing`] : []), ...broken.map((each) => `${path}:${each}`)];
  });
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length ? 1 : 0;
}
