export type { Config, ConfigProblem } from './config.ts';
export { readConfig } from './config.ts';
export type { RunningServer, ServerOptions } from './start-server.ts';
export { startServer } from './start-server-lazily.ts';
export type { Workplace } from './workplace.ts';
export { openWorkplace } from './workplace.ts';
