export type { ExampleIntent } from './example-network.ts';
export { exampleNetwork } from './example-network.ts';
